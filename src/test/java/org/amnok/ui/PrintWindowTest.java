package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.layout.print.PrintPaper;
import org.amnok.layout.print.PrintPlan.Scaling;
import org.junit.jupiter.api.Test;

class PrintWindowTest extends WindowSpecification {
    @Test
    void without_a_printer_that_is_said_before_anything_is_asked() {
        print();
        TestWindow.await(
                "it is told",
                () -> texts().anyMatch("No printer is set up on this machine."::equals));
        press("Close");
    }

    @Test
    void a_map_passes_the_gate_and_is_in_the_history_when_it_is_printed() {
        var cars = Sightings.exact("cars");
        perform(new Edit.Add(cars));
        window.printers.names = List.of("Desk", "Hall");
        print();
        TestWindow.await("the map is asked for", () -> texts().anyMatch("Review release…"::equals));
        assertThat(TestWindow.onFx(() -> nodes(CheckBox.class).map(Node::getId).toList()))
                .doesNotContain("caption-file");
        assertThat(TestWindow.onFx(() -> nodes(TextField.class).map(TextField::getText).toList()))
                .as("a sheet of A4, not a picture for the web")
                .contains("3508", "2480", "300");
        press("Review release…");
        TestWindow.await("the gate asks", () -> boxesAndButtons().contains("gate-release"));
        assertThat(boxesAndButtons()).doesNotContain("gate-summary");
        OpenDialog.press("gate-release");
        TestWindow.await(
                "paper is asked", () -> TestWindow.onFx(() -> button("Print").isPresent()));
        TestWindow.runOnFx(
                () ->
                        nodes(ComboBox.class)
                                .filter(each -> "print-scaling".equals(each.getId()))
                                .forEach(each -> each.getSelectionModel().select(2)));
        assertThat(texts()).anyMatch(words -> words.contains("is right only at 100 %"));
        press("Print");
        TestWindow.await("it is printed", () -> !window.printers.jobs.isEmpty());
        var job = window.printers.jobs.getFirst();
        assertThat(job.printer()).isEqualTo("Desk");
        assertThat(job.plan().paper()).isEqualTo(PrintPaper.A4);
        assertThat(job.plan().scaling()).isEqualTo(Scaling.POSTER);
        assertThat(job.sheets()).isGreaterThan(1);
        assertThat(
                        window.bench()
                                .session()
                                .workspace()
                                .history(past -> past.of(HistoryQuery.ALL, Long.MAX_VALUE, 1))
                                .join()
                                .toString())
                .contains("-printed.pdf");
        TestWindow.await("nothing is left of it", () -> !Files.exists(job.file()));
    }

    @Test
    void printer_and_paper_of_the_last_time_are_offered_again() {
        perform(new Edit.Add(Sightings.exact("cars")));
        window.printers.names = List.of("Desk", "Hall");
        askForPaper();
        TestWindow.runOnFx(
                () -> {
                    select("printer", 1);
                    select("print-paper", PrintPaper.TABLOID.ordinal());
                });
        press("Print");
        TestWindow.await("it is printed", () -> window.printers.jobs.size() == 1);
        askForPaper();
        press("Print");
        TestWindow.await("it is printed again", () -> window.printers.jobs.size() == 2);
        assertThat(window.printers.jobs)
                .extracting(job -> job.printer() + ", " + job.plan().paper().title())
                .containsExactly("Hall, Tabloid", "Hall, Tabloid");
        window.printers.names = List.of("Desk");
        askForPaper();
        press("Print");
        TestWindow.await("it is printed at the desk", () -> window.printers.jobs.size() == 3);
        assertThat(window.printers.jobs.getLast().printer())
                .as("a printer that is gone is not asked for")
                .isEqualTo("Desk");
    }

    /// It takes what it is given: "Sent one sheet" alone would have a person wait beside it.
    @Test
    void that_a_printer_is_paused_is_told() {
        perform(new Edit.Add(Sightings.exact("cars")));
        window.printers.names = List.of("Desk");
        window.printers.isPaused = true;
        askForPaper();
        press("Print");
        TestWindow.await(
                "it is told",
                () ->
                        texts().anyMatch(
                                        words ->
                                                words.startsWith(
                                                        "Sent one sheet to Desk, which is paused")));
    }

    private void askForPaper() {
        print();
        press("Review release…");
        TestWindow.await("the gate asks", () -> boxesAndButtons().contains("gate-release"));
        OpenDialog.press("gate-release");
        TestWindow.await(
                "paper is asked", () -> TestWindow.onFx(() -> button("Print").isPresent()));
    }

    private static void select(String id, int index) {
        nodes(ComboBox.class)
                .filter(each -> id.equals(each.getId()))
                .forEach(each -> each.getSelectionModel().select(index));
    }

    private static List<String> boxesAndButtons() {
        return TestWindow.onFx(
                () ->
                        Stream.concat(nodes(CheckBox.class), nodes(Button.class))
                                .map(Node::getId)
                                .filter(Objects::nonNull)
                                .toList());
    }

    private void print() {
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.P);
    }

    private static void press(String words) {
        TestWindow.await(words, () -> TestWindow.onFx(() -> button(words).isPresent()));
        TestWindow.runOnFx(() -> Platform.runLater(button(words).orElseThrow()::fire));
    }

    private static Optional<Button> button(String words) {
        return nodes(Button.class).filter(each -> words.equals(each.getText())).findFirst();
    }

    private static Stream<String> texts() {
        return TestWindow.onFx(
                () -> nodes(Labeled.class).map(Labeled::getText).filter(Objects::nonNull).toList())
                .stream();
    }

    private static <T extends Node> Stream<T> nodes(Class<T> type) {
        return Window.getWindows().stream()
                .flatMap(each -> each.getScene().getRoot().lookupAll("*").stream())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
