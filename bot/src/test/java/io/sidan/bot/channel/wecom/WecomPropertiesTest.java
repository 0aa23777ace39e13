package io.sidan.bot.channel.wecom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class WecomPropertiesTest {

    private static final String AES_KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void nothingIsSetAndNothingOpens() {
        WecomProperties none = bound(Map.of());
        assertThat(faults(none)).isEmpty();
        assertThat(Door.values()).noneMatch(none::opens);
        assertThat(none.takesCallbacks()).isFalse();
    }

    @Test
    void eachSecretOpensItsDoor() {
        WecomProperties settings = bound(Map.of("corp-id", "ww1", "kf.secret", "k", "archive.secret", "a"));
        assertThat(faults(settings)).isEmpty();
        assertThat(settings.opens(Door.KF)).isTrue();
        assertThat(settings.opens(Door.ARCHIVE)).isTrue();
        assertThat(settings.opens(Door.CONTACTS)).isFalse();
    }

    @Test
    void saysWhatIsMissingOrWrong() {
        assertThat(faults(bound(Map.of("kf.secret", "k"))))
                .singleElement()
                .asString()
                .contains("企业 ID");
        assertThat(faults(bound(Map.of("corp-id", "ww1", "secret", "s"))))
                .singleElement()
                .asString()
                .contains("agent-id");
        assertThat(faults(bound(Map.of("corp-id", "ww1", "token", "t"))))
                .singleElement()
                .asString()
                .contains("一起设");
        assertThat(faults(bound(Map.of("corp-id", "ww1", "token", "t", "aes-key", "short"))))
                .singleElement()
                .asString()
                .contains("43 个");
        assertThat(faults(bound(Map.of("corp-id", "ww1 ", "kf.secret", "k e y"))))
                .singleElement()
                .asString()
                .contains("空格");
        assertThat(faults(bound(Map.of("base-url", "qyapi.weixin.qq.com"))))
                .singleElement()
                .asString()
                .contains("https://");
        assertThat(faults(bound(Map.of("corp-id", "ww1", "token", "t", "aes-key", AES_KEY))))
                .isEmpty();
    }

    private List<String> faults(WecomProperties settings) {
        return validator.validate(settings).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static WecomProperties bound(Map<String, String> settings) {
        Map<String, String> named = new HashMap<>();
        settings.forEach((name, value) -> named.put("sidan.wecom." + name, value));
        return new Binder(new MapConfigurationPropertySource(named)).bindOrCreate("sidan.wecom", WecomProperties.class);
    }
}
