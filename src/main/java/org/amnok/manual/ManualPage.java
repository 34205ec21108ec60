package org.amnok.manual;

import static org.amnok.html.HtmlPage.safe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.html.HtmlPage;
import org.amnok.words.Messages;

/// The manual as a page for a browser: plain, without scripts, and with nothing that is fetched.
public final class ManualPage {
    private static final String STYLE =
            """
            li { margin: 0.3rem 0; }
            kbd { font-family: inherit; border: 1px solid #888; border-radius: 3px; padding: 0 0.3em; }
            td { padding: 0.15rem 1rem 0.15rem 0; }
            img { max-width: 100%; border: 1px solid #888; }
            """;

    private ManualPage() {}

    /// The page in one language.
    ///
    /// @param language one of [Manual#LANGUAGES]
    /// @param links to the other languages, as HTML; empty for a page of its own
    private static String html(String language, String links) {
        var tasks = Manual.tasks();
        var title = Messages.text("manual.title");
        var keys = Messages.text("window.keys");
        return new HtmlPage(language, title, STYLE)
                .with(
                        links
                                + "<h1>%s</h1>\n".formatted(safe(title))
                                + contents(tasks, keys)
                                + tasks.stream().map(ManualPage::task).collect(Collectors.joining())
                                + "<h2 id=\"keys\">%s</h2>\n<table>\n".formatted(safe(keys))
                                + Stream.concat(
                                                KeyMap.gestures().stream(),
                                                KeyMap.commands().stream())
                                        .map(ManualPage::row)
                                        .collect(Collectors.joining())
                                + "</table>\n");
    }

    /// A page of its own.
    ///
    /// @param language one of [Manual#LANGUAGES]
    public static String of(String language) {
        return Messages.in(language, () -> html(language, ""));
    }

    /// One of four pages that lie in a folder and lead to each other.
    ///
    /// @param language one of [Manual#LANGUAGES]
    public static String ofFolder(String language) {
        return Messages.in(language, () -> html(language, links(language)));
    }

    /// The name of a page in a folder.
    public static String name(String language) {
        return "manual-" + language + ".html";
    }

    private static String links(String language) {
        return Manual.LANGUAGES.stream()
                .filter(other -> !other.equals(language))
                .map(
                        other ->
                                "<a href=\"%s\" lang=\"%s\">%s</a>"
                                        .formatted(
                                                name(other),
                                                HtmlPage.tag(other),
                                                safe(
                                                        Messages.in(
                                                                other,
                                                                () ->
                                                                        Messages.text(
                                                                                "manual.language")))))
                .collect(Collectors.joining(" · ", "<p>", "</p>\n"));
    }

    private static String contents(List<ManualTask> tasks, String keys) {
        return tasks.stream()
                .map(task -> link(task.id(), task.title()))
                .collect(Collectors.joining("", "<ol>\n", link("keys", keys) + "</ol>\n"));
    }

    private static String link(String id, String title) {
        return "<li><a href=\"#%s\">%s</a></li>\n".formatted(id, safe(title));
    }

    private static String task(ManualTask task) {
        return "<h2 id=\"%s\">%s</h2>\n<p>%s</p>\n"
                        .formatted(task.id(), safe(task.title()), safe(task.when()))
                + task.steps().stream()
                        .map(step -> "<li>" + step(step) + "</li>\n")
                        .collect(Collectors.joining("", "<ol>\n", "</ol>\n"))
                + picture(task);
    }

    /// In the page itself: it stays one file.
    private static String picture(ManualTask task) {
        try (var in = Manual.picture(task).openStream()) {
            return "<p><img alt=\"%s\" src=\"data:image/png;base64,%s\"></p>\n"
                    .formatted(
                            safe(task.pictureText()),
                            Base64.getEncoder().encodeToString(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String step(List<StepPart> step) {
        return step.stream().map(ManualPage::part).collect(Collectors.joining());
    }

    private static String part(StepPart part) {
        var text = safe(part.text());
        return switch (part.look()) {
            case WORDS -> text;
            case NAME -> "<b>" + text + "</b>";
            case KEY -> "<kbd>" + text + "</kbd>";
        };
    }

    private static String row(KeyMap.Line line) {
        return "<tr><td>%s</td><td>%s</td></tr>\n".formatted(safe(line.keys()), safe(line.words()));
    }
}
