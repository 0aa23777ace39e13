package io.sidan.admin.account;

import java.util.Optional;

/** How an attempt to log in ended. */
record Admission(Outcome outcome, Optional<Person> person) {

    enum Outcome {
        IN,
        /** The name or the password is wrong, and nobody is told which. */
        WRONG,
        /** Name and password are right; the code of the authenticator app is wanted too. */
        CODE_WANTED,
        CODE_WRONG
    }

    static Admission of(Person person) {
        return new Admission(Outcome.IN, Optional.of(person));
    }

    static Admission refused(Outcome outcome) {
        return new Admission(outcome, Optional.empty());
    }
}
