package io.sidan.bot.channel.simulator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets visitors in to the simulator where it is on, and nobody faster than a few people at a few tabs can click. */
@Component
class Turnstile implements HandlerInterceptor, WebMvcConfigurer {

    private static final String ALL = "/api/sim/**";
    private static final int MOST_AT_ONCE = 60;
    private static final Duration ONE_MORE_EACH = Duration.ofMillis(250);
    private static final int REMEMBERED = 1_000;

    private final SimulatorProperties simulator;
    private final Clock clock;
    private final Map<String, Instant> busyUntil = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    Turnstile(SimulatorProperties simulator, Clock clock) {
        this.simulator = simulator;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(ALL);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!simulator.enabled()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "模拟器没有开启：把 sidan.simulator.enabled 设为 true");
        }
        if (!HttpMethod.GET.matches(request.getMethod()) && !passes(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, "点得太快了，歇几秒再试");
        }
        return true;
    }

    private synchronized boolean passes(String address) {
        Instant now = clock.instant();
        Instant busy = busyUntil.getOrDefault(address, now);
        Instant next = (busy.isBefore(now) ? now : busy).plus(ONE_MORE_EACH);
        if (next.isAfter(now.plus(ONE_MORE_EACH.multipliedBy(MOST_AT_ONCE)))) {
            return false;
        }
        busyUntil.put(address, next);
        return true;
    }
}
