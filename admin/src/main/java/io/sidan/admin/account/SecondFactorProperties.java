package io.sidan.admin.account;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param required whether an administrator without an authenticator app can do nothing but bind one */
@ConfigurationProperties("sidan.admin.second-factor")
record SecondFactorProperties(boolean required) {}
