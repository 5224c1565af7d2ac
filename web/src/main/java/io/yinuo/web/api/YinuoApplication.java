package io.yinuo.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The interface for other systems (接口), under {@code /api}. */
@ApplicationPath(YinuoApplication.ROOT)
public class YinuoApplication extends Application {

    public static final String ROOT = "/api";
}
