package io.sidan.bot.channel.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.sidan.Answer;
import io.sidan.bot.channel.wecom.WecomEvent;
import io.sidan.core.roster.Bindings;
import io.sidan.core.roster.Townships;
import io.sidan.wecom.Tencent;
import io.sidan.wecom.Tencent.Sealed;
import io.sidan.wecom.WecomServer;
import io.sidan.wecom.WecomTown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.support.GenericApplicationContext;

/** WeCom calls: what is genuine is stored once, answered at once and acted on; what is not leaves no trace but a count. */
class CallbackIT extends WecomTown {

    private static final String DEPUTY = "d063";

    private static final Tencent SENDER = new Tencent(null);
    private static int messages;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Bindings bindings;

    @Autowired
    private Townships townships;

    @Autowired
    private GenericApplicationContext context;

    private long home;

    @BeforeEach
    void bind() {
        home = townships.home().orElseThrow().id();
        bindings.bind(home, "LiWei", DEPUTY, null, "admin");
    }

    @Test
    void provesTheAddressToWeCom() {
        Answer answer = tencent().verify("6094735821092147852");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("6094735821092147852");
    }

    @Test
    void whatADeputyWritesIsObeyedInPrivateAndWhatComesAgainIsNot() {
        String text = text("LiWei", "待办");
        for (int time = 0; time < 4; time++) {
            Answer answer = tencent().tell(text);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("success");
        }
        await(this::isIdle);
        awaitOutcomes();
        assertThat(jdbc.queryForList(
                        "SELECT g.code FROM message m JOIN chat_group g ON g.id = m.group_id"
                                + " WHERE m.channel = 'app' AND m.sender = ? AND m.external_id = ?",
                        String.class,
                        DEPUTY,
                        String.valueOf(messages)))
                .containsExactly("@" + DEPUTY);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM message m JOIN outcome o ON o.message_id = m.id"
                                + " WHERE m.channel = 'app' AND m.external_id = ? AND o.kind = 'COMMAND'",
                        Integer.class,
                        String.valueOf(messages)))
                .isEqualTo(1);
    }

    @Test
    void aTapInTheMenuAndAButtonOfACardAreTheirCommands() {
        List<CardPressed> pressed = new CopyOnWriteArrayList<>();
        context.addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
            if (event.getPayload() instanceof CardPressed card) {
                pressed.add(card);
            }
        });
        long now = now();
        assertThat(tencent()
                        .tell(event("LiWei", now, "click", "<EventKey><![CDATA[帮助]]></EventKey>"))
                        .status())
                .isEqualTo(200);
        String press = event(
                "LiWei",
                now,
                "template_card_event",
                "<EventKey><![CDATA[接 9999]]></EventKey><TaskId><![CDATA[task-1]]></TaskId>"
                        + "<CardType><![CDATA[button_interaction]]></CardType>"
                        + "<ResponseCode><![CDATA[code-1]]></ResponseCode><AgentID>1000002</AgentID>");
        tencent().tell(press);
        tencent().tell(press);
        await(() -> isIdle() && pressed.size() == 1);
        awaitOutcomes();
        assertThat(pressed).singleElement().satisfies(card -> {
            assertThat(card.person()).isEqualTo(DEPUTY);
            assertThat(card.task()).isEqualTo("task-1");
            assertThat(card.button()).isEqualTo("接 9999");
            assertThat(card.responseCode()).isEqualTo("code-1");
        });
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM message WHERE channel = 'app' AND external_id = ?",
                        Integer.class,
                        pressed.get(0).message()))
                .isEqualTo(1);
    }

    @Test
    void eventsOfOneSecondAreTwoAndOneThatFailsComesAgain() {
        List<WecomEvent> heard = new CopyOnWriteArrayList<>();
        int[] failures = {1};
        context.addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
            if (event.getPayload() instanceof WecomEvent told
                    && told.field("ChatId").equals("wrCHAT")) {
                if (failures[0]-- > 0) {
                    throw new IllegalStateException("the listener stumbles once");
                }
                heard.add(told);
            }
        });
        long now = now();
        for (String detail : List.of("add_member", "del_member", "add_member")) {
            tencent()
                    .tell(event(
                            "sys",
                            now,
                            "change_external_chat",
                            "<ChatId><![CDATA[wrCHAT]]></ChatId><ChangeType><![CDATA[update]]></ChangeType>"
                                    + "<UpdateDetail><![CDATA[" + detail + "]]></UpdateDetail>"));
        }
        await(() -> heard.size() == 2);
        assertThat(heard)
                .extracting(told -> told.field("UpdateDetail"))
                .containsExactlyInAnyOrder("add_member", "del_member");
    }

    @Test
    void whoIsBoundIsKnownHoweverTheUseridIsSpelt() {
        assertThat(bindings.personsOf(List.of("LIWEI", "liwei", "wmResident")))
                .isEqualTo(Map.of("LIWEI", DEPUTY, "liwei", DEPUTY));
    }

    @Test
    void whoIsNotBoundIsRememberedAndAnsweredAsAResident() {
        tencent().tell(text("WangXin", "帮助"));
        await(this::isIdle);
        assertThat(bindings.find("wangxin")).hasValueSatisfying(unknown -> {
            assertThat(unknown.person()).isNull();
            assertThat(unknown.heardAt()).isNotNull();
        });
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM chat_group WHERE code = '@WangXin'", Integer.class))
                .isEqualTo(1);
    }

    static Stream<Object[]> bad() {
        String xml = "<xml>" + text("LiWei", "办好了") + "</xml>";
        Sealed good = SENDER.sealed(xml);
        String body = good.body();
        int middle = body.indexOf("<Encrypt>") + 60;
        char flipped = body.charAt(middle) == 'A' ? 'B' : 'A';
        String bombed = "<!DOCTYPE xml [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><xml><Encrypt>&a;</Encrypt></xml>";
        return Stream.of(
                bad("forged", 401, "UNSIGNED", good.signed("0".repeat(40))),
                bad("unsigned", 401, "UNSIGNED", good.signed("")),
                bad(
                        "signed in other letters",
                        401,
                        "UNSIGNED",
                        good.signed(good.signature().toUpperCase())),
                bad(
                        "signed with another token",
                        401,
                        "UNSIGNED",
                        SENDER.sealed(xml, "other", Tencent.AES_KEY, WecomServer.CORP, now())),
                bad("moved in time", 401, "UNSIGNED", good.at(String.valueOf(now() - 1))),
                bad(
                        "replayed later",
                        401,
                        "STALE",
                        SENDER.sealed(xml, Tencent.TOKEN, Tencent.AES_KEY, WecomServer.CORP, now() - 400)),
                bad(
                        "of the future",
                        401,
                        "STALE",
                        SENDER.sealed(xml, Tencent.TOKEN, Tencent.AES_KEY, WecomServer.CORP, now() + 400)),
                bad("of no time", 401, "STALE", good.at("yesterday")),
                bad(
                        "bit flipped",
                        401,
                        "UNSIGNED",
                        good.saying(body.substring(0, middle) + flipped + body.substring(middle + 1))),
                bad("truncated", 400, "UNREADABLE", good.saying(body.substring(0, body.length() - 20))),
                bad("empty", 400, "UNREADABLE", good.saying("")),
                bad("no xml", 400, "UNREADABLE", good.saying("{\"Encrypt\":\"x\"}")),
                bad("external entity", 400, "UNREADABLE", good.saying(bombed)),
                bad("too large", 413, "TOO_LARGE", good.saying(body + " ".repeat(300_000))),
                bad(
                        "of another corporation",
                        403,
                        "STRANGER",
                        SENDER.sealed(xml, Tencent.TOKEN, Tencent.AES_KEY, "ww0000000000000000", now())),
                bad(
                        "sealed with another key",
                        400,
                        "UNREADABLE",
                        SENDER.sealed(xml, Tencent.TOKEN, "A".repeat(43), WecomServer.CORP, now())),
                bad("signed rubbish", 400, "UNREADABLE", SENDER.around("bm90IHNlYWxlZA==", Tencent.TOKEN, now())),
                bad("signed no base64", 400, "UNREADABLE", SENDER.around("!!", Tencent.TOKEN, now())),
                bad("entity inside", 400, "UNREADABLE", SENDER.sealed(bombed)),
                bad("a userid that no member has", 400, "UNREADABLE", SENDER.sealed(from("x".repeat(65), "1"))),
                bad("a number that no message has", 400, "UNREADABLE", SENDER.sealed(from("x", "1".repeat(65)))),
                bad("no message inside", 400, "UNREADABLE", SENDER.sealed("<xml><a>1</a></xml>")));
    }

    private static String from(String person, String number) {
        return "<xml><FromUserName>" + person
                + "</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType><MsgId>" + number + "</MsgId></xml>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void whatIsNotGenuineIsRefusedAndCounted(String what, int status, String reason, Sealed sealed) {
        long kept = kept();
        double counted = counted(reason);
        Answer answer = tencent().send(sealed);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.at("detail").asString()).isNotBlank();
        assertThat(kept()).isEqualTo(kept);
        assertThat(counted(reason)).isEqualTo(counted + 1);
    }

    private static Object[] bad(String what, int status, String reason, Sealed sealed) {
        return new Object[] {what, status, reason, sealed};
    }

    private static String text(String from, String words) {
        return "<FromUserName><![CDATA[" + from + "]]></FromUserName><CreateTime>" + now()
                + "</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[" + words + "]]></Content><MsgId>"
                + ++messages + "</MsgId><AgentID>1000002</AgentID>";
    }

    private static String event(String from, long second, String event, String more) {
        return "<FromUserName><![CDATA[" + from + "]]></FromUserName><CreateTime>" + second
                + "</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[" + event + "]]></Event>" + more;
    }

    private boolean isIdle() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM wecom_callback WHERE next_at IS NOT NULL", Integer.class) == 0;
    }

    private long kept() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM wecom_callback", Long.class);
    }

    private double counted(String reason) {
        return meters.counter("sidan.callback.refused", "reason", reason).count();
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}
