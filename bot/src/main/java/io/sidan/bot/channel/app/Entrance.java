package io.sidan.bot.channel.app;

import io.sidan.bot.channel.wecom.Door;
import io.sidan.bot.channel.wecom.Wecom;
import io.sidan.core.link.Links;
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

/** Tells who came by a code of WeCom's (auth/getuserinfo, document 91023), and gives a deputy a link to the workbench. */
@Component
class Entrance {

    private final Wecom wecom;
    private final Bindings bindings;
    private final Deputies deputies;
    private final Links links;

    Entrance(Wecom wecom, Bindings bindings, Deputies deputies, Links links) {
        this.wecom = wecom;
        this.bindings = bindings;
        this.deputies = deputies;
        this.links = links;
    }

    /** Whoever came is no deputy we know; the message says what to do. */
    static final class Unknown extends Exception {

        private static final long serialVersionUID = 1;

        private Unknown(String sentence) {
            super(sentence);
        }
    }

    /** The token of a fresh link to the workbench of the deputy who came. */
    String tokenFor(String code) throws Unknown {
        JsonNode told = wecom.through(Door.APP).orElseThrow().get("/cgi-bin/auth/getuserinfo", Map.of("code", code));
        String userid = told.path("userid").asString("");
        if (userid.isEmpty()) {
            throw new Unknown("这里是代表和工作人员用的；反映问题请在群里说，或发给微信客服");
        }
        Actor deputy = deputy(userid).orElseThrow(() -> new Unknown("您的企业微信账号（" + userid + "）还没有绑定代表身份，请告诉联络站"));
        return links.giveWorkbench(deputy.code(), deputy).token();
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
