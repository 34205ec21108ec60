package org.amnok.domain.log;

import java.util.List;
import java.util.Map;
import org.amnok.domain.merge.Question;

/// What only a person can decide, since two said it without knowing of each other: a field that has
/// several values, or a record that one deleted and another changed. Whoever answers knows both:
/// the answer is an operation like any other, and ends the question for all.
///
/// @param values at least two
public record OpenQuestion(Question question, List<Value> values) {
    public OpenQuestion {
        values = List.copyOf(values);
    }

    /// One of several answers.
    ///
    /// @param columns of the field, by name; without a value where it was emptied; empty when asked
    ///   is whether the record is there at all
    /// @param isDeleted true when it says that the record is not there
    /// @param said the operations that say so and that no other one that said something else knew
    public record Value(Map<String, Object> columns, boolean isDeleted, List<Operation> said) {
        public Value {
            columns = Map.copyOf(columns);
            said = List.copyOf(said);
        }
    }
}
