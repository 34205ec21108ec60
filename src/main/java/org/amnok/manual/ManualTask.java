package org.amnok.manual;

import java.util.List;
import java.util.stream.Collectors;
import org.amnok.words.Messages;

/// How something is done.
///
/// @param id the same in every language
/// @param when one sentence: when to do it
/// @param steps one after the other
public record ManualTask(String id, String title, String when, List<List<StepPart>> steps) {
    public ManualTask {
        steps = steps.stream().map(List::copyOf).toList();
    }

    /// What its picture shows, for those who do not see it.
    public String pictureText() {
        return Messages.text("manual.picture", title);
    }

    /// All that it says, for searching.
    public String words() {
        return steps.stream()
                .flatMap(List::stream)
                .map(StepPart::text)
                .collect(Collectors.joining(" ", title + " " + when + " ", ""));
    }
}
