package io.sidan.core.clock;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rules by which clocks ring. A rule is switched off, never deleted, so that its rings stay explained. */
@Repository
public class Rules {

    private final RuleMapper rules;
    private final ApplicationEventPublisher events;

    Rules(RuleMapper rules, ApplicationEventPublisher events) {
        this.rules = rules;
        this.events = events;
    }

    public List<Rule> all() {
        return rules.all();
    }

    List<Rule> active() {
        return all().stream().filter(Rule::active).toList();
    }

    /** Adds the rule or changes the one of its code; open cases follow it at once. */
    @Transactional
    public void set(Rule rule) {
        rules.set(rule);
        events.publishEvent(new RulesChanged());
    }

    /** Adds what is new; what the operator has changed since stays as it is. */
    @Transactional
    public void seed(List<Rule> seeds) {
        int added = seeds.stream().mapToInt(rules::add).sum();
        if (added > 0) {
            events.publishEvent(new RulesChanged());
        }
    }

    @Mapper
    interface RuleMapper {

        String COLUMNS =
                " (code, leg, urgency, basis, side, amount, span, action, recipient, wording, at_once, active) ";

        String VALUES = """
                VALUES (#{r.code}, #{r.leg}, #{r.urgency}, #{r.basis}, #{r.side}, #{r.amount}, #{r.span}, #{r.action},
                    #{r.recipient}, #{r.wording}, #{r.atOnce}, #{r.active})
                """;

        @Select("""
                SELECT code, leg, urgency, basis, side, amount, span, action, recipient, wording, at_once, active
                FROM clock_rule ORDER BY code
                """)
        List<Rule> all();

        @Insert("INSERT IGNORE INTO clock_rule" + COLUMNS + VALUES)
        int add(@Param("r") Rule rule);

        @Insert("INSERT INTO clock_rule" + COLUMNS + VALUES + """
                ON DUPLICATE KEY UPDATE leg = VALUES(leg), urgency = VALUES(urgency), basis = VALUES(basis),
                    side = VALUES(side), amount = VALUES(amount), span = VALUES(span), action = VALUES(action),
                    recipient = VALUES(recipient), wording = VALUES(wording), at_once = VALUES(at_once),
                    active = VALUES(active)
                """)
        void set(@Param("r") Rule rule);
    }
}
