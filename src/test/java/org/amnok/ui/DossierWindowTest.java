package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.application.Platform;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.record.Sighting;
import org.amnok.files.FileTree;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/// A dossier, from the window.
class DossierWindowTest extends WindowSpecification {
    private Sighting add(String title, SightingStatus status) {
        var made =
                Sightings.titled(title)
                        .edit()
                        .privacy(PrivacyLevel.EXACT)
                        .status(status)
                        .done(Sightings.NOON);
        perform(new Edit.Add(made));
        return made;
    }

    private void begin() {
        TestWindow.runOnFx(
                () -> Platform.runLater(window.window().commands().output().makeDossier::run));
    }

    private void awaitFile(Path file) {
        TestWindow.await("the dossier is there", () -> Files.exists(file));
    }

    @Test
    void what_the_filter_shows_becomes_a_folder_through_the_gate() throws IOException {
        add("cars at dusk", SightingStatus.SUBMITTED);
        add("Zzyzx behind the barn", SightingStatus.DRAFT);
        var out = folder.resolve("border");
        window.answer(out);
        begin();
        OpenDialog.type("dossier-title", "What was seen at dusk");
        OpenDialog.choose("dossier-least", 2);
        OpenDialog.pressNamed("Review release…");
        OpenDialog.press("gate-release");
        awaitFile(out.resolve("index.html"));
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("What was seen at dusk", "withheld");
        for (var name : FileTree.names(out)) {
            assertThat(new String(Files.readAllBytes(out.resolve(name)), "ISO-8859-1"))
                    .as(name)
                    .doesNotContain("Zzyzx");
        }
        assertThat(released()).containsExactly(tuple("release", "border"));
    }

    private List<Tuple> released() {
        return window
                .bench()
                .session()
                .workspace()
                .history(past -> past.of(HistoryQuery.RELEASES, Long.MAX_VALUE, 5))
                .join()
                .stream()
                .map(each -> tuple(each.label(), each.name()))
                .toList();
    }

    @Test
    void the_selected_ones_alone_become_a_document() {
        var cars = add("cars at dusk", SightingStatus.SUBMITTED);
        add("buses at noon", SightingStatus.SUBMITTED);
        Set<UUID> chosen = Set.of(cars.uuid());
        TestWindow.runOnFx(() -> session().selection().set(chosen));
        var out = folder.resolve("border.pdf");
        window.answer(out);
        begin();
        OpenDialog.choose("dossier-format", 1);
        OpenDialog.pressNamed("Review release…");
        OpenDialog.press("gate-release");
        awaitFile(out);
        assertThat(released()).containsExactly(tuple("release", "border.pdf"));
    }
}
