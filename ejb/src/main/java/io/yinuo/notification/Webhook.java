package io.yinuo.notification;

/**
 * Where a bureau's own system wants to hear what people are told (消息推送).
 *
 * @param url null where nothing is sent
 * @param keyName under which the environment keeps the key that signs, never the key
 */
public record Webhook(String url, String keyName, int version) {}
