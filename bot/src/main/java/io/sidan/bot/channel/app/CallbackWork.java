package io.sidan.bot.channel.app;

import io.sidan.bot.channel.wecom.WecomEvent;
import io.sidan.bot.inbox.Inbox;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.roster.Bindings;
import io.sidan.core.roster.PrivateChat;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What becomes of a callback: words, taps and buttons are said to the bot in private; the rest is told to whom it concerns. */
@Component
class CallbackWork {

    static final String CHANNEL = "app";

    private static final String TAP = "click";
    private static final String BUTTON = "template_card_event";

    private final Inbox inbox;
    private final Bindings bindings;
    private final ApplicationEventPublisher listeners;

    CallbackWork(Inbox inbox, Bindings bindings, ApplicationEventPublisher listeners) {
        this.inbox = inbox;
        this.bindings = bindings;
        this.listeners = listeners;
    }

    void on(Callback callback) {
        switch (callback.event()) {
            case "" -> hear(callback, callback.field("MsgId"), Said.type(callback), Said.words(callback), null);
            case TAP -> hear(callback, callback.key(), MessageType.TEXT, callback.field("EventKey"), null);
            case BUTTON -> press(callback);
            default -> tell(callback);
        }
    }

    /** A button's key is the command it stands for, as it would be typed in answer to the card: 1. */
    private void press(Callback callback) {
        String card = AppMessages.quoted(callback.field("TaskId"));
        String person = hear(callback, callback.key(), MessageType.TEXT, callback.field("EventKey"), card);
        listeners.publishEvent(new CardPressed(
                callback.from(),
                person,
                callback.field("TaskId"),
                callback.field("EventKey"),
                callback.field("ResponseCode"),
                callback.key(),
                callback.at()));
    }

    private String hear(Callback callback, String id, MessageType type, String words, String quote) {
        bindings.heard(callback.from());
        String person = bindings.personOf(callback.from());
        inbox.receive(
                CHANNEL,
                List.of(new GroupMessage(
                        id,
                        PrivateChat.of(person, null),
                        person,
                        "",
                        callback.at(),
                        type,
                        words,
                        quote,
                        null,
                        Said.media(callback))));
        return person;
    }

    private void tell(Callback callback) {
        listeners.publishEvent(new WecomEvent(callback.event(), callback.at(), callback.fields()));
    }
}
