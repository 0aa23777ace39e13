package io.sidan.bot.reply;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A channel to groups, once a day, on which somebody has to let each message through. */
final class Noticeboard implements ConfirmedSender {

    final List<String> handedOver = new ArrayList<>();
    final List<String> reminded = new ArrayList<>();
    final List<String> withdrawn = new ArrayList<>();
    final Map<String, Look> looks = new ConcurrentHashMap<>();

    @Override
    public String channel() {
        return "board";
    }

    @Override
    public String label() {
        return channel();
    }

    @Override
    public boolean reaches(Addressee to) {
        return to.person() == null;
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(LocalTime.of(17, 30));
    }

    @Override
    public Receipt send(Outgoing message) {
        handedOver.add(message.text());
        return Receipt.handedOver("notice-" + handedOver.size());
    }

    @Override
    public Look look(String reference, String chat) {
        return looks.getOrDefault(reference, Look.WAITS);
    }

    @Override
    public void remind(String reference, String chat) {
        reminded.add(reference);
    }

    @Override
    public void withdraw(String reference, String chat) {
        withdrawn.add(reference);
    }
}
