package org.amnok.ui.inspector;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.date.DateText;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Original;
import org.amnok.media.PhotoFacts;
import org.amnok.store.record.Originals.Condition;
import org.amnok.ui.evidence.EvidenceActions;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.ChangeGuard;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.look.TypedField;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.EvidencePictures;

/// One original in the form.
final class EvidenceRow extends VBox {
    private static final double THOUSAND = 1000;
    private static final int SHORT_HASH = 16;
    private static final double THUMBNAIL = 64;
    private static final double KIND_WIDTH = 140;
    private static final int SMALL_ICON = 16;

    private final SightingForm form;
    private final EvidenceActions actions;
    private final ImageView picture = new ImageView();
    private final Label warning = Text.wrapped("", "field-error");
    private final Choice<EvidenceKind> kind =
            new Choice<>(List.of(EvidenceKind.values()), EvidenceKind::label);
    private final TypedField origin;
    private final TypedField address;
    private final TypedField note;
    private final Label lacking = Text.wrapped("", "hint");
    private final Label taken = Text.of("", "hint");
    private final Button says = Fx.whole(new Button(Messages.text("inspector.camera_time")));
    private Evidence evidence;
    private final ChangeGuard showing = new ChangeGuard();

    EvidenceRow(SightingForm form, EvidenceActions actions, Evidence evidence) {
        this.form = form;
        this.actions = actions;
        this.evidence = evidence;
        getStyleClass().add("evidence-row");
        origin =
                field(
                        Messages.text("inspector.from_whom_origin"),
                        (e, t) -> e.from(e.acquiredBy(), t, e.originAddress()));
        address =
                field(
                        Messages.text("inspector.address"),
                        (e, t) -> e.from(e.acquiredBy(), e.origin(), t));
        note = field(Messages.text("common.note"), Evidence::noted);
        kind.setAccessibleText(Messages.text("inspector.kind_of_evidence"));
        showing.onChange(kind.valueProperty(), chosen -> edit(e -> e.ofKind(chosen)));
        getChildren()
                .addAll(
                        head(),
                        warning,
                        lacking,
                        FormLayout.pair(origin, address, 50),
                        note,
                        tools());
        Fx.collapsing(warning);
        warning.setVisible(false);
        says.setVisible(false);
        show(evidence, true);
        var look = actions.look();
        look.thumbnail(evidence.original(), picture::setImage);
        look.condition(evidence.original(), this::report);
        look.damage(evidence.original(), this::warn);
        EvidencePictures.lack(evidence.original())
                .ifPresent(problem -> lacking.setText(problem.words()));
        lacking.setVisible(!lacking.getText().isEmpty());
        Fx.collapsing(lacking);
        look.facts(evidence.original(), this::offer);
    }

    UUID uuid() {
        return evidence.uuid();
    }

    void show(Evidence now, boolean other) {
        evidence = now;
        showing.quietly(() -> kind.setValue(now.kind()));
        origin.show(now.origin(), other);
        address.show(now.originAddress(), other);
        note.show(now.note(), other);
    }

    private Node head() {
        var original = evidence.original();
        var name = Text.of(original.fileName(), "evidence-name");
        var hash = Text.of(shortHash(original), "hint");
        Tooltips.saying(hash, "SHA-256 " + original.sha256());
        var words =
                new VBox(
                        name,
                        Text.of(originalLine(original), "hint"),
                        taken,
                        Text.of(custody(evidence), "hint"),
                        hash);
        Fx.collapsing(taken);
        taken.setVisible(false);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return Fx.row("evidence-head", frame(), words);
    }

    private Node frame() {
        picture.setFitWidth(THUMBNAIL);
        picture.setFitHeight(THUMBNAIL);
        picture.setPreserveRatio(true);
        var icon = evidence.original().picture() == null ? "doc" : "photo";
        var frame = Fx.styled(new StackPane(new Icon(icon, 24), picture), "evidence-frame");
        frame.setMinSize(THUMBNAIL, THUMBNAIL);
        frame.setMaxSize(THUMBNAIL, THUMBNAIL);
        frame.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        view();
                    }
                });
        return frame;
    }

    private Node tools() {
        var view =
                tool("eye", Messages.text("inspector.look_at_the_picture_also_beside"), this::view);
        view.setDisable(!EvidencePictures.canSee(evidence.original()));
        var open =
                tool(
                        "open",
                        Messages.text("original.open_with_another_program"),
                        () -> actions.open().accept(evidence));
        open.setId("evidence-open");
        open.setDisable(evidence.original().type().ending().isEmpty());
        var save =
                tool(
                        "imp",
                        Messages.text("original.save_a_copy"),
                        () -> actions.save().accept(evidence));
        save.setId("evidence-save");
        says.setOnAction(event -> actions.askPhoto().accept(evidence));
        Tooltips.of(says, "inspector.camera_standpoint_and_time_by");
        Fx.collapsing(says);
        var remove = tool("close", Messages.text("inspector.remove_this_evidence"), this::remove);
        kind.setMaxWidth(KIND_WIDTH);
        return Fx.row("evidence-tools", kind, says, Text.spring(), view, open, save, remove);
    }

    private static Button tool(String icon, String words, Runnable action) {
        return Buttons.toolSaying(icon, SMALL_ICON, words, action);
    }

    private void view() {
        if (EvidencePictures.canSee(evidence.original())) {
            actions.view().accept(evidence);
        }
    }

    private void report(Condition condition) {
        var words =
                switch (condition) {
                    case SOUND -> "";
                    case CHANGED -> Messages.text("inspector.the_original_was_changed_it");
                    case MISSING -> Messages.text("inspector.the_original_is_missing_add_the");
                };
        if (!words.isEmpty()) {
            show(words);
        }
    }

    /// Says less than that an original was changed or is missing, which stays: a changed one is
    /// damaged as well, whichever is found first.
    private void warn(String words) {
        if (!warning.isVisible()) {
            show(words);
        }
    }

    private void show(String words) {
        warning.setText("⚠ " + words);
        warning.setVisible(true);
    }

    private void offer(PhotoFacts facts) {
        var clock = facts.taken();
        taken.setVisible(clock != null);
        taken.setText(clock == null ? "" : takenAt(clock));
        says.setVisible(facts.hasCamera() || facts.taken() != null);
    }

    private TypedField field(String label, BiFunction<Evidence, String, Evidence> change) {
        return TypedField.of(
                label, new TextField(), text -> edit(e -> change.apply(e, text.strip())));
    }

    /// On the newest evidence, unless it was removed while its form was open.
    private void edit(UnaryOperator<Evidence> change) {
        var after = change.apply(evidence);
        var there = form.contents().find(Evidence.class, evidence.uuid()).isPresent();
        if (there && !after.equals(evidence)) {
            form.perform(new Edit.Set(evidence, after, "edit evidence"));
            evidence = after;
        }
    }

    private void remove() {
        form.perform(new Edit.Batch("remove evidence", removal(evidence, form.contents())));
    }

    /// Evidence goes with the notes on its picture.
    private static List<Edit> removal(Evidence evidence, ProjectContents contents) {
        var notes =
                contents.notesOn(evidence.uuid()).stream()
                        .<Edit>map(n -> new Edit.Set(n, null, "remove note"));
        return Stream.concat(notes, Stream.of(new Edit.Set(evidence, null, "remove evidence")))
                .toList();
    }

    /// "image/jpeg · 4000 × 3000 · 2.1 MB".
    private static String originalLine(Original original) {
        var picture = original.picture();
        var size =
                picture == null
                        ? ""
                        : " · " + picture.uprightWidth() + " × " + picture.uprightHeight();
        return original.type().code() + size + " · " + bytes(original.sizeBytes());
    }

    /// "2.1 MB".
    private static String bytes(long bytes) {
        var units = new String[] {"bytes", "kB", "MB", "GB"};
        var value = (double) bytes;
        var unit = 0;
        while (value >= THOUSAND && unit < units.length - 1) {
            value /= THOUSAND;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", value, units[unit]);
    }

    /// "Added 15 Nov 2025 12:00 UTC by Kim": when it came into the project.
    private static String custody(Evidence evidence) {
        var by =
                evidence.acquiredBy().isBlank()
                        ? ""
                        : Messages.text("evidence.by", evidence.acquiredBy());
        return Messages.text("original.added", DateText.utc(evidence.acquired()), by);
    }

    /// "Taken 2025-11-14 15:20:05 (camera’s clock)": when the photo says that it was made.
    private static String takenAt(LocalDateTime clock) {
        return Messages.text("original.taken", clock.toString().replace('T', ' '));
    }

    /// "SHA-256 0123456789abcdef…".
    private static String shortHash(Original original) {
        return Messages.text("evidence.sha_256", original.sha256().substring(0, SHORT_HASH));
    }
}
