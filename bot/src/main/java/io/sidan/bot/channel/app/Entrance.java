package io.sidan.bot.channel.app;

import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.core.link.Links;
import io.sidan.core.link.Tickets;
import io.sidan.core.roster.Bindings;
import io.sidan.core.roster.Bindings.Binding;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Role;
import io.sidan.core.suggestion.Actor;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Tells who came by a code of WeCom's (auth/getuserinfo, document 91023): a deputy gets a link to the workbench, who has
 * an account, such as staff and a unit's officers, a ticket to the panel.
 */
@Component
class Entrance {

    private final Wecom wecom;
    private final Bindings bindings;
    private final Deputies deputies;
    private final Links links;
    private final Tickets tickets;

    Entrance(Wecom wecom, Bindings bindings, Deputies deputies, Links links, Tickets tickets) {
        this.wecom = wecom;
        this.bindings = bindings;
        this.deputies = deputies;
        this.links = links;
        this.tickets = tickets;
    }

    /**
     * The way in of who came; one of both is there.
     *
     * @param workbench token of a link, or null
     * @param ticket to an account of the panel, or null
     */
    record Way(String workbench, String ticket) {}

    /** Whoever came is nobody we know; the message says what to do. */
    static final class Unknown extends Exception {

        private static final long serialVersionUID = 1;

        private Unknown(String sentence) {
            super(sentence);
        }
    }

    /** From the app on the phone: the workbench for a deputy, else the panel. */
    Way in(String code) throws Unknown {
        String userid = userid(code);
        Optional<Actor> deputy = deputy(userid);
        return deputy.isPresent()
                ? new Way(links.giveWorkbench(deputy.get().code(), deputy.get()).token(), null)
                : panel(userid);
    }

    /** By a QR code on the panel's page: the panel alone. */
    Way toPanel(String code) throws Unknown {
        return panel(userid(code));
    }

    private String userid(String code) throws Unknown {
        JsonNode told = wecom.through(Door.APP).orElseThrow().get("/cgi-bin/auth/getuserinfo", Map.of("code", code));
        String userid = told.path("userid").asString("");
        if (userid.isEmpty()) {
            throw new Unknown("这里是代表和工作人员用的；反映问题请在群里说，或发给微信客服");
        }
        return userid;
    }

    private Way panel(String userid) throws Unknown {
        String account = bindings.find(userid)
                .map(Binding::account)
                .orElseThrow(() -> new Unknown("您的企业微信账号（" + userid + "）还没有绑定代表身份，也没有绑定后台账号，请告诉联络站"));
        return new Way(null, tickets.give(account));
    }

    private Optional<Actor> deputy(String userid) {
        return bindings.find(userid).filter(binding -> binding.person() != null).flatMap(this::deputy);
    }

    private Optional<Actor> deputy(Binding binding) {
        return deputies.find(binding.townshipId(), binding.person())
                .filter(deputy -> deputy.code().equals(binding.person()))
                .map(deputy -> actor(deputy, binding.townshipId()));
    }

    private static Actor actor(Deputy deputy, long township) {
        return new Actor(Role.DEPUTY, deputy.code(), deputy.name(), township, null, CallbackWork.CHANNEL);
    }
}
