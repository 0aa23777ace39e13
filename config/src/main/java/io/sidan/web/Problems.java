package io.sidan.web;

import io.sidan.admin.account.AccountLocked;
import io.sidan.admin.account.SessionEnded;
import io.sidan.core.media.NoRoom;
import io.sidan.core.media.Unfit;
import io.sidan.core.media.Uploads;
import io.sidan.core.roster.RosterRefusal;
import io.sidan.core.suggestion.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.exc.MismatchedInputException;

/** Every "no" as a ProblemDetail (RFC 9457) with a sentence in Chinese; never a stack trace. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final Uploads uploads;

    Problems(Uploads uploads) {
        this.uploads = uploads;
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        HttpStatus status = switch (refusal.kind()) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case GONE -> HttpStatus.GONE;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_NOW, STALE -> HttpStatus.CONFLICT;
            case INCOMPLETE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, refusal.getMessage());
        refusal.field().ifPresent(field -> problem.setProperty("field", field));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notOfTheRoster(RosterRefusal refusal) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, refusal.getMessage());
        problem.setProperty("field", refusal.field());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unfit(Unfit photo) {
        return badPhoto(HttpStatus.UNPROCESSABLE_CONTENT, photo.getMessage());
    }

    @ExceptionHandler
    ProblemDetail noRoom(NoRoom full) {
        log.error("there is no room for a photo");
        return badPhoto(HttpStatus.INSUFFICIENT_STORAGE, full.getMessage());
    }

    @ExceptionHandler
    ProblemDetail ended(SessionEnded ended) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, ended.getMessage());
    }

    @ExceptionHandler
    ProblemDetail locked(AccountLocked locked) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, locked.getMessage());
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException denied) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, "您的角色不能做这件事");
    }

    @ExceptionHandler
    ProblemDetail mismatched(MethodArgumentTypeMismatchException mismatch) {
        return badField(mismatch.getName(), "「" + mismatch.getName() + "」的值不对");
    }

    @ExceptionHandler
    ProblemDetail failed(Exception failure) {
        log.error("request failed", failure);
        return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, "系统出错了，请稍后再试；一直这样请找管理员看日志");
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        FieldError first = invalid.getBindingResult().getFieldErrors().get(0);
        String why = first.isBindingFailure() ? "的值不对" : first.getDefaultMessage();
        return answer(badField(first.getField(), "「" + first.getField() + "」" + why));
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException large, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(badPhoto(HttpStatus.CONTENT_TOO_LARGE, uploads.tooLarge().getMessage()));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = invalid.getParameterValidationResults()
                .get(0)
                .getMethodParameter()
                .getParameterName();
        return answer(badField(name, "「" + name + "」的值超出范围"));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (unreadable.getCause() instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            String field = mismatch.getPath().get(0).getPropertyName();
            return answer(badField(field, "「" + field + "」的值不对"));
        }
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "请求正文不是能读懂的 JSON"));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception exception, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<Object> answer = super.handleExceptionInternal(exception, body, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
            problem.setDetail(Sentences.of(status, problem.getDetail()));
        }
        return answer;
    }

    private static ProblemDetail badPhoto(HttpStatus status, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setProperty("field", "photo");
        return problem;
    }

    private static ProblemDetail badField(String field, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, sentence);
        problem.setProperty("field", field);
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }
}
