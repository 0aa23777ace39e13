package io.sidan.core.board;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.sidan.core.suggestion.State;
import java.util.List;

/**
 * What became of the cases of a district, for everybody to read.
 *
 * @param cases the last moved first
 */
public record Board(String township, String district, boolean simulated, List<Entry> cases) {

    /** A case with its number, place, category and state, and nothing else (个人信息保护法 §25). */
    public record Entry(String number, String place, String category, State state) {

        @JsonProperty
        public String stateLabel() {
            return state.label();
        }

        public boolean isDone() {
            return !state.isOpen();
        }
    }
}
