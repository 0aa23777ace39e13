package io.sidan.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Chat;
import io.sidan.Chat.Message;
import io.sidan.RunningServer;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.message.StoredMessage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What was ordered once is done once, and what cannot be done takes nothing else with it. */
class RedeliveryIT extends RunningServer {

    @Autowired
    private Obedience obedience;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void obeysOnceHoweverOftenItIsTold() {
        Chat chat = Chat.in("wr-renzhuang");
        Message told = chat.says("p1", "南桥沟村口的路灯不亮，黑灯瞎火，请派人修");
        String number = opened(told);
        Message order = chat.says("d064", "接 " + shortNumber(told));
        Message undo = chat.says("d064", "撤");
        for (int i = 0; i < 3; i++) {
            tell(order, chat.says("p2", "今晚谁来打牌"), undo, order);
        }
        assertThat(moves(number)).containsExactly("REGISTER", "ACCEPT", "UNDO");
        assertThat(stateOf(number)).isEqualTo("REGISTERED");
        assertThat(answers(order)).isOne();
        assertThat(answers(undo)).isOne();
    }

    @Test
    void keepsTheRestOfABatchWhereAnOrderIsRefused() {
        Chat chat = Chat.in("wr-renzhuang");
        Message told = chat.says("p3", "东洼村的水管爆了，水流了一路，请快来修");
        String number = opened(told);
        Message merge = chat.says("s04", "并 " + shortNumber(told) + " " + shortNumber(told));
        Message close = chat.says("d065", "办好了" + shortNumber(told) + " 修好了");
        Message again = chat.says("d065", "办好了" + shortNumber(told));
        Message other = chat.later(60).says("p4", "辛庄桥头的垃圾堆成山，臭得不行，请清理");
        tell(merge, close, again, other);

        assertThat(stateOf(number)).isEqualTo("ANSWERED");
        assertThat(numberOf(other)).isNotNull();
        assertThat(List.of(answers(merge), answers(close), answers(again))).containsOnly(1);
        assertThat(station().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    @Test
    void leavesNothingBehindWhereTheTransactionFails() {
        Chat chat = Chat.in("wr-dongbei");
        Message told = chat.says("p5", "南岭村小学门口的井盖没了，太危险，快派人来");
        String number = opened(told);
        long steps = count("step");
        transaction.executeWithoutResult(status -> {
            obedience.obey(township(number), stored(told, "d079"), accepting(number));
            assertThat(state(number)).isEqualTo("ACCEPTED");
            status.setRollbackOnly();
        });
        assertThat(state(number)).isEqualTo("REGISTERED");
        assertThat(count("step")).isEqualTo(steps);

        tell(chat.says("d079", "接 " + shortNumber(told)));
        assertThat(moves(number)).containsExactly("REGISTER", "ACCEPT");
        assertThat(station().get("/api/ledger/verify").at("valid").asBoolean()).isTrue();
    }

    private Order accepting(String number) {
        long id = jdbc.queryForObject("SELECT id FROM suggestion WHERE number = ?", Long.class, number);
        return new Order(new Phrase(new Accept(), 1, null, "", Tone.PLAIN), id, true, List.of(), false);
    }

    private StoredMessage stored(Message told, String sender) {
        GroupMessage message = new GroupMessage(
                "none", told.group(), sender, sender, Instant.EPOCH, MessageType.TEXT, "接", null, null);
        return new StoredMessage(-1, 0, 0, false, Instant.EPOCH, message);
    }

    private long township(String number) {
        return jdbc.queryForObject("SELECT township_id FROM suggestion WHERE number = ?", Long.class, number);
    }

    private String state(String number) {
        return jdbc.queryForObject("SELECT state FROM suggestion WHERE number = ?", String.class, number);
    }

    private long count(String table) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
    }

    private List<String> moves(String number) {
        return jdbc.queryForList("""
                SELECT t.move FROM step t JOIN suggestion s ON s.id = t.suggestion_id WHERE s.number = ? ORDER BY t.seq
                """, String.class, number);
    }

    private int answers(Message message) {
        return jdbc.queryForObject("""
                SELECT COUNT(*) FROM outbox WHERE reply_key =
                    (SELECT CONCAT('answer:', id) FROM message WHERE external_id = ?)
                """, Integer.class, message.id());
    }

    private int shortNumber(Message told) {
        return jdbc.queryForObject(
                "SELECT o.number FROM outcome o JOIN message m ON m.id = o.message_id WHERE m.external_id = ?",
                Integer.class,
                told.id());
    }
}
