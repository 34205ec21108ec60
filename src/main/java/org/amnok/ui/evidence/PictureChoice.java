package org.amnok.ui.evidence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amnok.domain.record.Evidence;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Which of the pictures that may leave shall leave. None does before a person ticks it; each is
/// seen large, to be looked at for what gives somebody away.
public final class PictureChoice extends BorderPane {
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 560;

    private final EvidenceImages look;
    private final PictureTicks ticks;
    private final CheckBox all = Fx.named("pictures-all", new CheckBox());
    private final StackPane seen = Fx.growing(new StackPane());

    /// @param pictures that may leave; not empty
    /// @param undrawn how many more cannot be drawn, and stay
    /// @param title of the sighting of a picture
    public PictureChoice(
            EvidenceImages look,
            List<Evidence> pictures,
            int undrawn,
            Function<Evidence, String> title) {
        this.look = look;
        ticks =
                new PictureTicks(
                        look,
                        pictures.stream()
                                .map(
                                        each ->
                                                new PictureTick(
                                                        each,
                                                        title.apply(each),
                                                        new SimpleBooleanProperty()))
                                .toList());
        getStyleClass().add("picture-choice");
        setPrefSize(WIDTH, HEIGHT);
        setTop(words(undrawn));
        all.setOnAction(event -> tickAll(all.isSelected()));
        VBox.setVgrow(ticks, Priority.ALWAYS);
        var middle = Fx.row("picture-choice-middle", new VBox(8, all, ticks), seen);
        setCenter(middle);
        ticks.getSelectionModel().selectedItemProperty().subscribe(this::look);
        onChange(this::count);
        count();
    }

    private static Node words(int undrawn) {
        var words = Text.paragraph("evidence.no_picture_leaves_unless_you");
        var box = new VBox(Text.label("evidence.pictures_in_the_file", "dialog-title"), words);
        box.getStyleClass().add("picture-choice-head");
        if (undrawn > 0) {
            box.getChildren().add(Text.wrapped(staying(undrawn), "hint"));
        }
        return box;
    }

    private static String staying(int undrawn) {
        return undrawn == 1
                ? Messages.text("evidence.1_more_cannot_be_drawn_by")
                : Messages.text("evidence.more_cannot_be_drawn_by_this", undrawn);
    }

    private void look(@Nullable PictureTick tick) {
        if (tick == null) {
            seen.getChildren().clear();
        } else {
            seen.getChildren().setAll(new SheetsView(look, tick.evidence(), part -> {}));
        }
    }

    private void tickAll(boolean wanted) {
        List.copyOf(ticks.all()).forEach(tick -> tick.wanted().set(wanted));
    }

    private void onChange(Runnable listener) {
        ticks.all().addListener((ListChangeListener<PictureTick>) change -> listener.run());
    }

    private void count() {
        var count = ticks.all().size();
        var ticked = wanted().size();
        all.setText(Messages.text("evidence.pictures_of_sightings_that", ticked, count));
        all.setSelected(ticked == count);
        all.setIndeterminate(ticked > 0 && ticked < count);
    }

    /// The evidence that shall leave.
    public Set<UUID> wanted() {
        return ticks.all().stream()
                .filter(tick -> tick.wanted().get())
                .map(tick -> tick.evidence().uuid())
                .collect(Collectors.toSet());
    }

    /// The control that has the focus in the beginning: never the button that writes.
    public Node first() {
        return ticks;
    }

    /// Lets a button say what is written.
    public void follow(Button write) {
        write.setId("pictures-write");
        Runnable update = () -> write.setText(button(wanted().size()));
        onChange(update);
        update.run();
    }

    private static String button(int count) {
        return switch (count) {
            case 0 -> Messages.text("evidence.write_without_pictures");
            case 1 -> Messages.text("evidence.write_with_1_picture");
            default -> Messages.text("evidence.write_with_pictures", count);
        };
    }
}
