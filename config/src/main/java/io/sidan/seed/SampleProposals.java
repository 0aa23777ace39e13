package io.sidan.seed;

import io.sidan.core.proposal.Draft;
import io.sidan.core.proposal.ProposalDetails;
import io.sidan.core.proposal.ProposalMove;
import io.sidan.core.proposal.Proposals;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Role;
import io.sidan.core.roster.Township;
import io.sidan.core.suggestion.Actor;
import io.sidan.core.suggestion.AnswerClass;
import io.sidan.core.suggestion.Grade;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The sample year's proposals: written, assigned, answered and rated. */
@Component
class SampleProposals {

    private final Proposals proposals;
    private final Deputies deputies;

    SampleProposals(Proposals proposals, Deputies deputies) {
        this.proposals = proposals;
        this.deputies = deputies;
    }

    void lay(Township town, JsonNode all) {
        all.forEach(one -> carry(town, one));
    }

    private void carry(Township town, JsonNode said) {
        String code = said.path("leader").asString();
        String name = deputies.find(town.id(), code).orElseThrow().name();
        Actor leader = new Actor(Role.DEPUTY, code, name, town.id(), null, "sample");
        Actor chair = new Actor(Role.CHAIR, "sample", "主席团", town.id(), null, "sample");
        Actor unit = new Actor(Role.UNIT, said.path("unit").asString(), "承办单位", town.id(), null, "sample");
        long id = proposals.write(draft(said), leader);
        proposals.move(id, ProposalMove.SUBMIT, ProposalDetails.words(null), leader);
        proposals.move(id, ProposalMove.FILE, ProposalDetails.words(null), chair);
        proposals.move(id, ProposalMove.ASSIGN, assign(unit.code()), chair);
        proposals.move(id, ProposalMove.SIGN, ProposalDetails.words(null), unit);
        proposals.move(id, ProposalMove.ANSWER, answer(), unit);
        proposals.move(id, ProposalMove.RATE, rate(), leader);
    }

    private static Draft draft(JsonNode said) {
        return new Draft(
                said.path("title").asString(),
                said.path("grounds").asString(),
                said.path("request").asString(),
                said.path("category").asString(),
                "五届三次会议",
                null,
                List.of(),
                List.of());
    }

    private static ProposalDetails assign(String unit) {
        return new ProposalDetails(null, unit, List.of(), false, null, null, null, null, null, null, null, null);
    }

    private static ProposalDetails answer() {
        return new ProposalDetails(
                "已按建议办理完毕。", null, List.of(), false, null, AnswerClass.A, "和领衔代表当面谈过", null, null, null, null, null);
    }

    private static ProposalDetails rate() {
        return new ProposalDetails(
                null, null, List.of(), false, null, null, null, null, null, Grade.SATISFIED, null, null);
    }
}
