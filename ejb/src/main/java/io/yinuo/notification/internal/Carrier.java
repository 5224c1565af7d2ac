package io.yinuo.notification.internal;

/** Takes a parcel out of the application. */
interface Carrier {

    /** Returns when the other side has taken it. */
    void carry(Parcel parcel) throws Undelivered;
}
