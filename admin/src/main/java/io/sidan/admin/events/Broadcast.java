package io.sidan.admin.events;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells every process of news through Redis; while Redis is away, at least this one. */
@Component
class Broadcast implements SmartLifecycle, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Broadcast.class);
    private static final ChannelTopic TOPIC = new ChannelTopic("sidan:panel:news");

    private final StringRedisTemplate redis;
    private final Streams streams;
    private final JsonMapper json;
    private final RedisMessageListenerContainer ear = new RedisMessageListenerContainer();
    private final AtomicBoolean listening = new AtomicBoolean();

    Broadcast(StringRedisTemplate redis, RedisConnectionFactory connections, Streams streams, JsonMapper json) {
        this.redis = redis;
        this.streams = streams;
        this.json = json;
        ear.setConnectionFactory(connections);
        ear.afterPropertiesSet();
    }

    void tell(News news) {
        try {
            redis.convertAndSend(TOPIC.getTopic(), json.writeValueAsString(news));
        } catch (DataAccessException unreachable) {
            log.debug("news told to this process alone: {}", unreachable.getMessage());
            streams.deliver(news);
        }
    }

    /** Hears from the other processes from the first reader on; a process without readers needs no ear. */
    void listen() {
        if (listening.compareAndSet(false, true)) {
            ear.addMessageListener(
                    (message, pattern) -> streams.deliver(
                            json.readValue(new String(message.getBody(), StandardCharsets.UTF_8), News.class)),
                    TOPIC);
        }
    }

    /** Without a reader it opens no connection. */
    @Override
    public void start() {
        ear.start();
    }

    @Override
    public void stop() {
        ear.stop();
    }

    @Override
    public boolean isRunning() {
        return ear.isRunning();
    }

    /** Stops before the connections it hears through, and starts after them. */
    @Override
    public int getPhase() {
        return ear.getPhase();
    }

    @Override
    public void destroy() throws Exception {
        ear.destroy();
    }
}
