package io.sidan.core.suggestion;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import io.sidan.core.roster.Role;
import java.time.Instant;
import java.util.Arrays;

/** One line of the ledger: who moved which case from where to where, when, why; chained to the line before. */
class Step {

    @TableId(type = IdType.AUTO)
    private Long id;

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
    private byte[] rowDigest;
    private byte[] previous;
    private byte[] hash;
    private Instant at;

    protected Step() {}

    static Step of(Suggestion suggestion, Move move, Actor actor, State from, String reason, Instant at) {
        Step step = new Step();
        step.townshipId = suggestion.township();
        step.suggestionId = suggestion.id();
        step.move = move;
        step.role = actor.role();
        step.actor = actor.code();
        step.actorName = actor.name();
        step.channel = actor.channel();
        step.fromState = from;
        step.toState = suggestion.state();
        step.reason = reason;
        step.rowDigest = suggestion.digest();
        step.at = at;
        return step;
    }

    /** The words of the step: sealed to be read, and as a salted digest that outlives them. */
    Step saying(byte[] sealed, byte[] salt, String plain) {
        words = sealed;
        wordsSalt = salt;
        wordsDigest = digest(salt, plain);
        return this;
    }

    Step chained(long place, byte[] before) {
        seq = place;
        previous = before;
        hash = computeHash();
        return this;
    }

    long seq() {
        return seq;
    }

    long township() {
        return townshipId;
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
