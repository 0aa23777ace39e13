package io.sidan.bot.channel.contacts;

import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.bot.channel.wecom.WecomEvent;
import io.sidan.core.ProcessRoles;
import io.sidan.core.ProcessRoles.ProcessRole;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Keeps the groups as WeCom has them: all of them every few hours, at once those that an event names. */
@Component
class GroupLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(GroupLoop.class);
    private static final Duration LIST = Duration.ofHours(6);
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMinutes(5);

    private final GroupSync sync;
    private final WecomGroups groups;
    private final GroupTidings tidings;
    private final boolean on;
    private ScheduledExecutorService thread;
    /** Why each work could not be done the last time; those that could are not in it. */
    private final Map<Duration, String> faults = new ConcurrentHashMap<>();

    GroupLoop(GroupSync sync, WecomGroups groups, GroupTidings tidings, Wecom wecom, ProcessRoles roles) {
        this.sync = sync;
        this.groups = groups;
        this.tidings = tidings;
        this.on = wecom.isOpen(Door.CONTACTS) && roles.include(ProcessRole.BOT);
    }

    @EventListener
    void follow(WecomEvent event) {
        String chat = event.field("ChatId");
        if (event.is("change_external_chat")
                && !chat.isEmpty()
                && !event.field("ChangeType").equals("dismiss")) {
            groups.want(chat);
        }
    }

    /** Why groups could not be asked for the last time; null: they could. */
    String fault() {
        return faults.values().stream().findFirst().orElse(null);
    }

    @Override
    public void start() {
        if (on) {
            thread = Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("groups-"));
            every(LIST, sync::list);
            every(EVERY, sync::round);
            every(LOOK, tidings::look);
        }
    }

    @Override
    public void stop() {
        thread.shutdownNow();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void every(Duration pause, Runnable work) {
        thread.scheduleWithFixedDelay(() -> attempt(pause, work), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void attempt(Duration pause, Runnable work) {
        try {
            work.run();
            faults.remove(pause);
        } catch (RuntimeException failure) {
            faults.put(pause, String.valueOf(failure.getMessage()));
            log.warn("customer groups rest after a failure: {}", failure.toString());
        }
    }
}
