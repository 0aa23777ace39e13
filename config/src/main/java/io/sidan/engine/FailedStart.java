package io.sidan.engine;

import io.sidan.bot.UnusableSetting;
import io.sidan.core.privacy.UnusableStore;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationErrors;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Tells a failed start in one sentence on stderr where a person can do something about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class FailedStart implements SpringBootExceptionReporter {

    /** What to tell the user instead of a stack trace; empty if the failure is not of that kind. */
    public static Optional<String> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EngineException
                    || cause instanceof UnusableStore
                    || cause instanceof UnusableSetting) {
                return Optional.of(cause.getMessage());
            }
            if (cause instanceof BindValidationException wrong) {
                return Optional.of(sentence(wrong.getValidationErrors()));
            }
            if (cause instanceof PortInUseException taken) {
                return Optional.of("端口 " + taken.getPort() + " 已被占用：请先停止占用它的程序，或用 --server.port 另指一个端口");
            }
        }
        return Optional.empty();
    }

    /** What is wrong with the settings, without their values: some are secrets. */
    private static String sentence(ValidationErrors wrong) {
        return wrong.getAllErrors().stream()
                .map(error -> "设置 " + nameOf(wrong, error) + " 不对：" + error.getDefaultMessage())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** A rule about several of them has no name of its own. */
    private static String nameOf(ValidationErrors wrong, ObjectError error) {
        boolean one = error instanceof FieldError && !"AssertTrue".equals(error.getCode());
        return one ? wrong.getName() + "." + ((FieldError) error).getField() : String.valueOf(wrong.getName());
    }

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> sentence = sentence(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }
}
