package org.amnok.workspace;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Answers that were found before, in little memory: a newer one takes the place of an older.
/// Thread-safe.
///
/// @param <Q> questions: values
final class PlaceFactCache<Q, A> {
    /// Where a question may stand that others are in the way of.
    private static final int NEIGHBOURS = 8;

    private final AtomicReferenceArray<@Nullable Answer<Q, A>> answers;

    private record Answer<Q, A>(Q question, A answer) {}

    /// @param most how many are remembered
    PlaceFactCache(int most) {
        answers = new AtomicReferenceArray<>(most);
    }

    /// @param find asked for what is not remembered; always gives the same answer
    A of(Q question, Function<Q, A> find) {
        var hash = question.hashCode() * 0x9E3779B9;
        var first = Integer.remainderUnsigned(hash ^ (hash >>> 15), answers.length());
        var oldest = first;
        for (int i = 0; i < NEIGHBOURS; i++) {
            var place = (first + i) % answers.length();
            var known = answers.get(place);
            if (known == null) {
                oldest = place;
                break;
            }
            if (known.question.equals(question)) {
                return known.answer;
            }
        }
        var found = find.apply(question);
        answers.set(oldest, new Answer<>(question, found));
        return found;
    }
}
