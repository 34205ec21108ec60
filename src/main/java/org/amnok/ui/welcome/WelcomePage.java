package org.amnok.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateText;
import org.amnok.ui.command.Command;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Icon;
import org.amnok.ui.look.Text;
import org.amnok.ui.project.RecentProjects;
import org.amnok.words.Messages;

/// What is shown while no project is open: ways to begin at the left, the river at the right.
public final class WelcomePage extends BorderPane {
    private static final String LOGO = "/org/amnok/map/symbols/amnok-256.png";
    private static final double LOGO_SIZE = 68;

    /// Of the side without its edges and those of a button: a row is as high as its words there.
    private static final double ROW_WIDTH = 408;

    private static final double LEAST_WORDS = 300;
    private static final double LEAST_LIST = 58;

    /// One way to begin.
    ///
    /// @param words what one gets
    public record Way(Command command, String words) {}

    /// The projects opened last.
    ///
    /// @param projects the newest first
    /// @param open opens one of them
    /// @param forget takes one off the list
    public record Recent(
            List<RecentProjects.Recent> projects, Consumer<Path> open, Consumer<Path> forget) {}

    /// @param ways from above
    /// @param sample opens the sample project
    /// @param map shown at the right
    public WelcomePage(List<Way> ways, Command sample, Recent recent, Node map) {
        getStyleClass().add("welcome");
        var left = Fx.column("welcome-side", head());
        var begin = Fx.column("welcome-ways");
        ways.forEach(way -> begin.getChildren().add(button(way)));
        begin.setMinHeight(Region.USE_PREF_SIZE);
        var recentProjects = recentBox(sample, recent);
        VBox.setVgrow(recentProjects, Priority.ALWAYS);
        left.getChildren().addAll(begin, recentProjects, promise());
        setLeft(left);
        setCenter(map);
    }

    private static Node head() {
        var logo = new ImageView(new Image(resource(), 0, 0, true, true));
        logo.setFitWidth(LOGO_SIZE);
        logo.setFitHeight(LOGO_SIZE);
        var words =
                new VBox(
                        Text.of("Amnok", "welcome-title"),
                        Text.label("welcome.maps_of_the_yalu_border", "welcome-subtitle"));
        return Fx.row("welcome-head", logo, words);
    }

    private static String resource() {
        var url = WelcomePage.class.getResource(LOGO);
        return Objects.requireNonNull(url, LOGO).toExternalForm();
    }

    private static Button button(Way way) {
        var command = way.command();
        var promise = Text.wrapped(way.words(), "way-words");
        promise.setMinWidth(LEAST_WORDS);
        var words = new VBox(Text.of(command.label().get().replace("…", ""), "way-title"), promise);
        HBox.setHgrow(words, Priority.ALWAYS);
        var key = Fx.whole(Text.of(command.keyWords().replace("+", " "), "way-key"));
        var row = Fx.row("way-row", new Icon(command.icon(), 20), words, key);
        var button = new Button("", row);
        row.setPrefWidth(ROW_WIDTH);
        button.getStyleClass().setAll("way");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(command.explanation());
        button.setOnAction(event -> command.run());
        return button;
    }

    private static VBox recentBox(Command sample, Recent recent) {
        var box = new VBox(Text.label("welcome.recent_projects", "section-title"));
        box.getStyleClass().add("welcome-recent");
        if (recent.projects().isEmpty()) {
            box.getChildren().add(firstTime(sample));
        } else {
            box.getChildren().add(listOf(recent));
            var again = Buttons.saying(sample.label().get(), sample::run, "link");
            box.getChildren().add(again);
        }
        return box;
    }

    /// Where the window is low the list scrolls, so that the ways to begin keep their room.
    private static Node listOf(Recent recent) {
        var rows = new VBox();
        recent.projects().forEach(each -> rows.getChildren().add(recentRow(each, recent)));
        var list = Fx.scrolling(rows);
        list.setFocusTraversable(false); // its rows are
        list.setMinHeight(LEAST_LIST);
        list.setAccessibleText(Messages.text("welcome.recent_projects"));
        return list;
    }

    private static Node firstTime(Command sample) {
        var button = Fx.named("open-sample", Buttons.saying(sample.label().get(), sample::run));
        return Fx.column(
                "dashed-box",
                Text.paragraph("welcome.projects_you_open_appear_here", "quiet-text"),
                button,
                Text.paragraph("welcome.published_reports_with_outlet", "hint"));
    }

    private static Node recentRow(RecentProjects.Recent project, Recent recent) {
        var path = project.path();
        var open = Fx.growing(recentButton(project, recent.open()));
        var forget = Fx.styled(new Button("", new Icon("close", 12)), "link", "forget");
        forget.setAccessibleText(Messages.text("welcome.forget", path));
        var row = new HBox(open, forget);
        row.setAlignment(Pos.CENTER_LEFT);
        forget.setMinWidth(Region.USE_PREF_SIZE);
        forget.setOnAction(
                event -> {
                    recent.forget().accept(path);
                    ((VBox) row.getParent()).getChildren().remove(row);
                });
        return row;
    }

    private static Button recentButton(RecentProjects.Recent project, Consumer<Path> open) {
        var path = project.path();
        var day = project.day();
        var folder = path.getParent();
        var words =
                new VBox(
                        Text.of(path.getFileName().toString(), "way-title"),
                        Text.of(folder == null ? "" : folder.toString(), "way-words"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var last = day == null ? "" : DateText.of(new DateSpan(day, day));
        var row = Fx.row("way-row", words, Fx.whole(Text.of(last, "way-words")));
        var button = new Button("", row);
        row.prefWidthProperty().bind(button.widthProperty().subtract(28));
        button.getStyleClass().setAll("way", "recent");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(Messages.text("welcome.open", path));
        button.setOnAction(event -> open.accept(path));
        return button;
    }

    private static Node promise() {
        var words = Text.paragraph("welcome.amnok_opens_no_network", "quiet-text");
        words.setGraphic(new Icon("offline", 16));
        words.setGraphicTextGap(12);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }
}
