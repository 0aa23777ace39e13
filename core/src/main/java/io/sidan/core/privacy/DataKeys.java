package io.sidan.core.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.crypto.SecretKey;

/**
 * What rows and files are sealed with: the last seals, all open. They are numbered from 1.
 *
 * @param keys the oldest first, at least one, at most 127
 */
record DataKeys(List<SecretKey> keys) {

    DataKeys {
        if (keys.isEmpty() || keys.size() > Byte.MAX_VALUE) {
            throw new UnusableStore("密封密钥最多换 126 次");
        }
    }

    /** Others of the same number, each derived from the one it stands for. */
    DataKeys derived(UnaryOperator<SecretKey> derivation) {
        return new DataKeys(keys.stream().map(derivation).toList());
    }

    byte lastNumber() {
        return (byte) keys.size();
    }

    SecretKey last() {
        return keys.get(keys.size() - 1);
    }

    /** Refuses numbers that no key here has. */
    SecretKey numbered(byte number) {
        if (number < 1 || number > keys.size()) {
            throw new UnreadableSeal(null);
        }
        return keys.get(number - 1);
    }

    /** What the first key that fits opens, the last one tried first. */
    <T> T open(Function<SecretKey, T> opening) {
        UnreadableSeal unreadable = null;
        for (SecretKey key : newestFirst()) {
            try {
                return opening.apply(key);
            } catch (UnreadableSeal another) {
                unreadable = another;
            }
        }
        throw unreadable;
    }

    List<SecretKey> newestFirst() {
        List<SecretKey> reversed = new ArrayList<>(keys);
        Collections.reverse(reversed);
        return reversed;
    }
}
