package io.sidan.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mock.env.MockEnvironment;

class DestinationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://qyapi.weixin.qq.com",
                "http://127.0.0.1:9000/v1/audio/transcriptions",
                "http://10.0.0.8/a",
                "http://[::1]:8000/",
                "http://asr.example.gov.cn/"
            })
    void goesWhereTheOperatorSays(String url) {
        assertThatCode(() -> with(url)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "gopher://127.0.0.1/",
                "jar:http://a!/b",
                "http:///nothing",
                "127.0.0.1:80",
                "http://user:word@example.org/",
                "http://a b/",
                "http://169.254.169.254/latest/meta-data",
                "http://2852039166/",
                "http://0xa9fea9fe/",
                "http://[fe80::1]/",
                "http://[fd00:ec2::254]/",
                "http://[::ffff:169.254.169.254]/",
                "http://100.100.100.200/latest/meta-data",
                "http://METADATA.google.internal/",
                "http://metadata.tencentyun.com/",
                "http://0.0.0.0/",
                "http://224.0.0.1/"
            })
    void refusesWhatIsNoPlaceForWords(String url) {
        for (String setting : Destinations.SETTINGS) {
            assertThatThrownBy(() -> new Destinations(new MockEnvironment().withProperty(setting, url)))
                    .isInstanceOf(UnusableSetting.class)
                    .hasMessageContaining(setting)
                    .hasMessageNotContaining(url);
        }
    }

    @Test
    void goesNextDoorWhereTheOperatorSaysSo() {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("sidan.aid.opinion.url", "http://169.254.10.1/v1")
                .withProperty("sidan.outbound.link-local", "true");
        assertThatCode(() -> new Destinations(settings)).doesNotThrowAnyException();
    }

    /** Whatever is an address in the settings is looked at; a page's own address is nowhere sent to. */
    @Test
    void knowsEverySettingThatIsAnAddress() throws IOException {
        List<String> addresses = new YamlPropertySourceLoader()
                .load("settings", new FileSystemResource("../config/src/main/resources/application.yml")).stream()
                        .map(EnumerablePropertySource.class::cast)
                        .flatMap(source -> Arrays.stream(source.getPropertyNames()))
                        .filter(name -> name.startsWith("sidan.") && name.matches(".*(url|uri|webhook|endpoint|host)"))
                        .toList();
        assertThat(addresses).containsExactlyInAnyOrderElementsOf(Destinations.SETTINGS);
    }

    private static Destinations with(String url) {
        MockEnvironment settings = new MockEnvironment();
        settings.setProperty(Destinations.SETTINGS.get(2), url);
        return new Destinations(settings);
    }
}
