package io.sidan.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.redis.RedisSystemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** While the database or Redis is out of reach the answer is 503, for whoever asks may come again; and the log stays readable. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Outages {

    private static final Logger log = LoggerFactory.getLogger(Outages.class);

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        TransactionSystemException.class, // the database went before the end
        DataAccessResourceFailureException.class,
        QueryTimeoutException.class,
        RedisSystemException.class // it reads its data, or its cluster misses a part
    })
    ProblemDetail outOfReach(Exception failure) {
        String cause = NestedExceptionUtils.getMostSpecificCause(failure).toString();
        log.warn("a store is out of reach: {}", cause);
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, "数据库暂时连不上，请过一会儿再试");
    }

    /** Whether a store was out of reach, beneath what other parts made of it. */
    static boolean isOne(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RedisSystemException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof QueryTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
