package io.sidan.bot.channel.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Chat;
import io.sidan.core.roster.Bindings;
import io.sidan.core.roster.Townships;
import io.sidan.wecom.AppMessageApi;
import io.sidan.wecom.AppMessageApi.Card;
import io.sidan.wecom.AppMessageApi.Delivered;
import io.sidan.wecom.CardUpdateApi;
import io.sidan.wecom.KfSendApi;
import io.sidan.wecom.WecomTown;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A card comes, its buttons work as words do, and they go once somebody has acted; a question to 微信客服 is answered. */
class CardJourneyIT extends WecomTown {

    private static final String DEPUTY = "d063";
    private static final String GROUP = "wr-renzhuang";
    private static final String ACCOUNT = "wkTOWN";
    private static final AppMessageApi APP = new AppMessageApi(Clock.systemUTC(), Set.of("zhaoyong"));
    private static final KfSendApi ANSWERS = new KfSendApi(Clock.systemUTC(), Set.of(ACCOUNT));

    @Autowired
    private Bindings bindings;

    @Autowired
    private Townships townships;

    @BeforeEach
    void bind() {
        WECOM.with(APP, new CardUpdateApi(APP), ANSWERS);
        bindings.bind(townships.home().orElseThrow().id(), "ZhaoYong", DEPUTY, null, "admin");
    }

    @Test
    void aButtonActsOnTheCaseOfItsCardAndTheButtonsGo() {
        Chat chat = Chat.in(GROUP);
        String first = opened(chat.says("wm-card1", "仁庄村南头水渠塌了七八米，水进不了地"));
        Card card = awaitCard(first);
        String second = opened(chat.later(600).says("wm-card2", "仁庄小学门口路灯灭了半个月了"));
        awaitCard(second);

        press(card, "1");
        await(() -> stateOf(first).equals("ACCEPTED"));
        assertThat(stateOf(second)).as("the last card, but not the one pressed").isEqualTo("REGISTERED");
        await(() -> card.replacedBy != null);
        assertThat(card.replacedBy).contains("接单");
        await(() -> APP.seenBy("zhaoyong").stream().anyMatch(words -> words.contains(shortOf(first) + "号")));
    }

    @Test
    void aCardLosesItsButtonsToWhoeverActsElsewhere() {
        String number = opened(Chat.in(GROUP).says("wm-card3", "仁庄村口垃圾桶满了好几天没人拉，臭得很"));
        Card card = awaitCard(number);
        assertThat(card.buttons.toString()).contains("接单", "转镇里", "办好了", "不归我");
        assertThat(move(deputy(DEPUTY), number, "ACCEPT").status()).isEqualTo(200);
        await(() -> card.replacedBy != null);
        assertThat(card.replacedBy).contains("接单");
    }

    @Test
    void aResidentsQuestionInPrivateIsAnsweredThere() {
        String number = opened(Chat.in(GROUP).says("wm-asks", "仁庄北边机井泵烧了，浇不上地"));
        ANSWERS.writes("wm-asks");
        KF.write(
                ACCOUNT,
                "{'msgid':'kf-asks-1','open_kfid':'%s','external_userid':'wm-asks','send_time':%d,'origin':3,'msgtype':'text','text':{'content':'%d号咋样了'}}"
                        .formatted(ACCOUNT, Instant.now().getEpochSecond(), shortOf(number)));
        tencent()
                .tell("<CreateTime>" + Instant.now().getEpochSecond()
                        + "</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[kf_msg_or_event]]></Event>"
                        + "<Token><![CDATA[token]]></Token><OpenKfId><![CDATA[" + ACCOUNT + "]]></OpenKfId>");
        await(() -> ANSWERS.said().stream()
                .anyMatch(said -> said.to().equals("wm-asks") && said.words().startsWith(shortOf(number) + "号")));
    }

    private Card awaitCard(String number) {
        String mark = "新单" + shortOf(number) + "号";
        await(() -> find(mark) != null);
        return find(mark).card();
    }

    private static Delivered find(String mark) {
        return APP.delivered().stream()
                .filter(one -> one.card() != null && one.words().startsWith(mark))
                .findFirst()
                .orElse(null);
    }

    private void press(Card card, String button) {
        String code = APP.pressed(card);
        tencent()
                .tell("<FromUserName><![CDATA[ZhaoYong]]></FromUserName><CreateTime>"
                        + Instant.now().getEpochSecond()
                        + "</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[template_card_event]]></Event>"
                        + "<EventKey><![CDATA[" + button + "]]></EventKey><TaskId><![CDATA[" + card.task
                        + "]]></TaskId><CardType><![CDATA[button_interaction]]></CardType><ResponseCode><![CDATA["
                        + code + "]]></ResponseCode><AgentID>1000002</AgentID>");
    }

    private int shortOf(String number) {
        return jdbc.queryForObject("SELECT short_number FROM suggestion WHERE number = ?", Integer.class, number);
    }
}
