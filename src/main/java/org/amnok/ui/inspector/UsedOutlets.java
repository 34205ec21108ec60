package org.amnok.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.amnok.index.SightingIndex;
import org.amnok.index.SightingPages;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Suggestions;
import org.amnok.ui.session.LatestTask;

/// Offers the outlets that reports of the project name already, the most used first, while one is
/// typed. What is typed stays unless one of them is chosen.
final class UsedOutlets {
    private final SightingForm form;
    private final TextField field;
    private final Runnable keep;
    private final Suggestions<Map.Entry<String, Long>> offered;
    private final LatestTask<Map<String, Long>> reading;
    private Map<String, Long> known = Map.of();

    private UsedOutlets(SightingForm form, TextField field, Runnable keep) {
        this.form = form;
        this.field = field;
        this.keep = keep;
        reading = form.asking();
        offered =
                new Suggestions<>(
                        field,
                        text -> CompletableFuture.completedFuture(like(text)),
                        UsedOutlets::line,
                        this::take);
        offered.keepTyped();
    }

    /// @param keep runs when one was chosen, which is in the field then
    static void offer(SightingForm form, TextField field, Runnable keep) {
        var used = new UsedOutlets(form, field, keep);
        Fx.whenTrue(field.focusedProperty(), used::read);
    }

    private void take(Map.Entry<String, Long> chosen) {
        offered.setQuietly(chosen.getKey());
        offered.hide();
        field.end();
        keep.run();
    }

    private void read() {
        var index = form.index();
        var pages = form.pages();
        reading.ask(() -> counted(index, pages), found -> known = found);
    }

    private static Map<String, Long> counted(SightingIndex index, SightingPages pages) {
        return pages.texts(index, index.all().toArray(), SightingPages.Text.OUTLET).stream()
                .filter(name -> !name.isBlank())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private List<Map.Entry<String, Long>> like(String text) {
        var typed = text.strip().toLowerCase(Locale.ROOT);
        return known.entrySet().stream()
                .filter(each -> !each.getKey().equals(text.strip())) // nothing to take over
                .filter(each -> words(each.getKey()).anyMatch(word -> word.startsWith(typed)))
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /// The name, and what begins at each word of it.
    private static Stream<String> words(String name) {
        var all = name.toLowerCase(Locale.ROOT);
        return Stream.iterate(
                all, rest -> !rest.isEmpty(), rest -> rest.replaceFirst("^\\S+\\s*|^\\s+", ""));
    }

    private static Suggestions.Line line(Map.Entry<String, Long> outlet) {
        return new Suggestions.Line(
                new Icon("doc", 16), outlet.getKey(), outlet.getValue().toString());
    }
}
