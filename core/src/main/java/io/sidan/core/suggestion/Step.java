package io.sidan.core.suggestion;

import io.sidan.core.roster.Role;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;

/** One line of the ledger: who moved which case from where to where, when, why; chained to the line before. */
class Step {

    private Long townshipId;
    private Long seq;
    private Long suggestionId;
    private Move move;
    private Role role;
    private String actor;
    private String actorName;
    private String channel;
    private State fromState;
    private State toState;
    private String reason;
    private byte[] words;
    private byte[] wordsSalt;
    private byte[] wordsDigest;
    private String contact;
    private String evidence;
    private byte[] rowDigest;
    private byte[] previous;
    private byte[] hash;
    private Instant at;

    protected Step() {}

    static Step of(Suggestion suggestion, Act act, State from) {
        Actor actor = act.actor();
        Step step = new Step();
        step.townshipId = suggestion.township();
        step.suggestionId = suggestion.id();
        step.move = act.move();
        step.role = actor.role();
        step.actor = actor.code();
        step.actorName = actor.name();
        step.channel = actor.channel();
        step.fromState = from;
        step.toState = suggestion.state();
        step.reason = act.reason();
        step.contact = act.details().contact();
        step.rowDigest = suggestion.digest();
        step.at = act.at();
        return step;
    }

    /** The words of the step: sealed to be read, and as a salted digest that outlives them. */
    Step saying(byte[] sealed, byte[] salt, String plain) {
        words = sealed;
        wordsSalt = salt;
        wordsDigest = digest(salt, plain);
        return this;
    }

    Step proven(String list) {
        evidence = list;
        return this;
    }

    Step chained(Mark before) {
        seq = before.seq() + 1;
        previous = before.hash();
        hash = computeHash();
        return this;
    }

    Mark mark() {
        return new Mark(seq, hash);
    }

    void fill(PreparedStatement insert) throws SQLException {
        insert.setLong(1, townshipId);
        insert.setLong(2, seq);
        insert.setLong(3, suggestionId);
        insert.setString(4, move == null ? null : move.name());
        insert.setString(5, role.name());
        insert.setString(6, actor);
        insert.setString(7, actorName);
        insert.setString(8, channel);
        insert.setString(9, fromState == null ? null : fromState.name());
        insert.setString(10, toState.name());
        insert.setString(11, reason);
        insert.setBytes(12, words);
        insert.setBytes(13, wordsSalt);
        insert.setBytes(14, wordsDigest);
        insert.setString(15, contact);
        insert.setString(16, evidence);
        insert.setBytes(17, rowDigest);
        insert.setBytes(18, previous);
        insert.setBytes(19, hash);
        insert.setTimestamp(20, Timestamp.from(at));
    }

    long seq() {
        return seq;
    }

    byte[] previous() {
        return previous;
    }

    byte[] hash() {
        return hash;
    }

    byte[] words() {
        return words;
    }

    byte[] computeHash() {
        return new Digest()
                .add(previous)
                .add(
                        townshipId,
                        seq,
                        suggestionId,
                        move,
                        role,
                        actor,
                        actorName,
                        channel,
                        fromState,
                        toState,
                        reason,
                        at)
                .add(wordsDigest)
                .add(contact, evidence)
                .add(rowDigest)
                .bytes();
    }

    /** Whether the sealed words, while they are there, are those the step was made with. */
    boolean says(String plain) {
        return words == null || Arrays.equals(wordsDigest, digest(wordsSalt, plain));
    }

    private static byte[] digest(byte[] salt, String plain) {
        return new Digest().add(salt).add(plain).bytes();
    }
}
