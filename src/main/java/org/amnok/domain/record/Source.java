package org.amnok.domain.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.Grading;

/// Somebody who told of sightings, known here by a pseudonym only: there is no field for who it
/// really is. Never released.
///
/// @param code the pseudonym, not blank
/// @param relation how they come to know ("trader, crosses weekly"); may be empty
/// @param assessments how reliable they were found, the oldest first
public record Source(UUID uuid, String code, String relation, List<Assessment> assessments)
        implements Item {
    public Source {
        if (code.isBlank()) {
            throw ProblemException.ofTexts(
                    "domain.a_source_without_a_code", "domain.give_a_pseudonym_for_example_k7");
        }
        assessments = assessments.stream().sorted(Comparator.comparing(Assessment::since)).toList();
    }

    /// How reliable a source was found on a day, until the next one.
    public record Assessment(LocalDate since, Grading.Reliability reliability) {}

    /// How reliable it was found last; empty when it never was.
    public Optional<Grading.Reliability> reliability() {
        return assessments.isEmpty()
                ? Optional.empty()
                : Optional.of(assessments.getLast().reliability());
    }

    /// The same, assessed on a day; another assessment of that day is replaced.
    public Source assessed(LocalDate day, Grading.Reliability reliability) {
        var kept = assessments.stream().filter(a -> !a.since().equals(day)).toList();
        var all = new java.util.ArrayList<>(kept);
        all.add(new Assessment(day, reliability));
        return new Source(uuid, code, relation, all);
    }
}
