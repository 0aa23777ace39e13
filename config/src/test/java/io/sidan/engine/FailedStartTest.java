package io.sidan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sidan.bot.channel.wecom.WecomProperties;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.annotation.Bean;

@ExtendWith(OutputCaptureExtension.class)
class FailedStartTest {

    static class Web {
        @Bean
        TomcatServletWebServerFactory server() {
            return new TomcatServletWebServerFactory(Integer.getInteger("taken.port"));
        }
    }

    @Test
    void tellsThatThePortIsTaken(CapturedOutput output) throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            System.setProperty("taken.port", Integer.toString(taken.getLocalPort()));
            var application = new SpringApplicationBuilder(Web.class);
            assertThatThrownBy(() -> application.run("--sidan.engines=off", "--spring.main.banner-mode=off"))
                    .isNotNull();
            assertThat(output.getErr().lines())
                    .containsExactly("端口 " + taken.getLocalPort() + " 已被占用：请先停止占用它的程序，或用 --server.port 另指一个端口");
        }
    }

    @EnableConfigurationProperties(WecomProperties.class)
    static class Settings {}

    @Test
    void tellsWhichSettingIsWrongWithoutItsValue(CapturedOutput output) {
        var application = new SpringApplicationBuilder(Settings.class).web(WebApplicationType.NONE);
        assertThatThrownBy(() -> application.run(
                        "--sidan.engines=off",
                        "--spring.main.banner-mode=off",
                        "--sidan.wecom.corp-id=ww1",
                        "--sidan.wecom.token=not-to-be-told"))
                .isNotNull();
        assertThat(output.getErr().lines()).containsExactly("设置 sidan.wecom 不对：token 和 aes-key 要一起设");
        assertThat(output.getAll()).doesNotContain("not-to-be-told");
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(FailedStart.sentence(new IllegalStateException("a fault of ours")))
                .isEmpty();
        assertThat(FailedStart.sentence(new IllegalStateException(new EngineException("请换一个目录"))))
                .contains("请换一个目录");
    }
}
