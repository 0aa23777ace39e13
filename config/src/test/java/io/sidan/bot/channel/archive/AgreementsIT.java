package io.sidan.bot.channel.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.bot.inbox.Inbox;
import io.sidan.core.message.Consents;
import io.sidan.core.message.GroupMessage;
import io.sidan.core.message.MessageType;
import io.sidan.core.roster.ChatGroups;
import io.sidan.wecom.WecomTown;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who agreed to the archive, as WeCom tells when it is asked and when somebody has just answered. */
class AgreementsIT extends WecomTown {

    private static final String ROOM = "wrAGREEMENT1";

    @Autowired
    private AgreementRound round;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Consents consents;

    @Autowired
    private ChatGroups groups;

    @Autowired
    private Inbox inbox;

    @Test
    void asksInEveryGroupAndTakesDefaultAgreeForNoYes() {
        inbox.receive("archive", List.of(said("wmYes", ROOM), said("wmNo", ROOM), said("wmSilent", ROOM)));
        CONSENT.inRoom(ROOM, "wmYes", "Agree");
        CONSENT.inRoom(ROOM, "wmNo", "Disagree");
        CONSENT.inRoom(ROOM, "wmSilent", "Default_Agree");
        round.ask();
        assertThat(answers())
                .contains("wmYes AGREED", "wmNo REFUSED", "wmSilent UNASKED")
                .hasSizeGreaterThanOrEqualTo(3);
        long town = groups.find(ROOM).orElseThrow().townshipId();
        assertThat(consents.withdrawn(town, Set.of("wmYes", "wmNo", "wmSilent")))
                .as("who refused is not heard any more")
                .containsExactly("wmNo");

        List<Archived> talk = List.of(
                new Archived(said("wmYes", ROOM), null),
                new Archived(said("wmSilent", ROOM), null),
                new Archived(said("LiWei", ROOM), null));
        assertThat(agreements.heed(talk, ConsentRule.REFUSAL)).isEqualTo(talk);
        assertThat(agreements.heed(talk, ConsentRule.AGREEMENT))
                .extracting(archived -> archived.message().text())
                .as("of residents, those alone who agreed; members of the corporation are not asked")
                .containsExactly("今天有集", "", "今天有集");

        CONSENT.inRoom(ROOM, "wmNo", "Agree");
        round.ask();
        assertThat(consents.withdrawn(town, Set.of("wmNo"))).isEmpty();
        assertThat(station().get("/api/channels/setup").body()).contains("没表态不算同意");
    }

    @Test
    void asksOfOneWhoHasJustAnswered() {
        inbox.receive("archive", List.of(said("wmAlone", "@wmAlone")));
        CONSENT.alone("wmAlone", "Disagree");
        tencent()
                .tell("<FromUserName><![CDATA[sys]]></FromUserName><CreateTime>"
                        + Instant.now().getEpochSecond()
                        + "</CreateTime><MsgType><![CDATA[event]]></MsgType>"
                        + "<Event><![CDATA[change_external_contact]]></Event>"
                        + "<ChangeType><![CDATA[msg_audit_approved]]></ChangeType><UserID><![CDATA[LiWei]]></UserID>"
                        + "<ExternalUserID><![CDATA[wmAlone]]></ExternalUserID>");
        await(() -> answers().contains("wmAlone REFUSED"));
    }

    private List<String> answers() {
        return jdbc.queryForList("SELECT CONCAT(person, ' ', answer) FROM archive_agreement", String.class);
    }

    private static GroupMessage said(String person, String chat) {
        return new GroupMessage(
                "agree-" + person, chat, person, "", Instant.now(), MessageType.TEXT, "今天有集", null, null);
    }
}
