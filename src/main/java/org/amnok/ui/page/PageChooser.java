package org.amnok.ui.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.amnok.domain.Language;
import org.amnok.domain.Problem;
import org.amnok.layout.SheetPixels;
import org.amnok.layout.page.PageTemplate;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.PixelImage;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.words.Messages;

/// Which page shall be made of the view: templates as small pictures of the very page, its title,
/// its language, and the name under which the project keeps it.
final class PageChooser extends VBox implements TemplatePictures.Shown {
    private static final double PICTURE_WIDTH = 150;
    private static final double PICTURE_HEIGHT = 112;
    private static final double TILE_MARGIN = 26;
    private static final int COLUMNS = 5;

    private final Map<PageTemplate, ImageView> pictures = new EnumMap<>(PageTemplate.class);
    private final Map<PageTemplate, Label> troubles = new EnumMap<>(PageTemplate.class);
    private final Label drawing = Fx.named("page-drawing", Text.of("", "hint"));
    private final Button stop = Fx.styled(new Button(Messages.text("page.stop_drawing")), "quiet");
    private final ToggleGroup templates = new ToggleGroup();
    private final TextField title = Fx.named("page-title", ScriptFont.follow(new TextField()));
    private final TextField name = Fx.named("page-name", ScriptFont.follow(new TextField()));
    private final Choice<Language> language =
            new Choice<>(List.of(Language.values()), Language::endonym);

    /// @param keeps true when the project can keep the page
    public PageChooser(Language language, boolean keeps) {
        getStyleClass().addAll("dialog-form", "page-chooser");
        this.language.setValue(language);
        this.language.setId("page-language");
        title.setPromptText(Messages.text("page.a_title_that_follows_from_the"));
        name.setPromptText(Messages.text("page.the_name_of_the_template"));
        var tiles = new TilePane(8, 8);
        tiles.setPrefColumns(COLUMNS);
        tiles.setMinWidth(COLUMNS * (PICTURE_WIDTH + TILE_MARGIN));
        for (var template : PageTemplate.values()) {
            tiles.getChildren().add(tile(template));
        }
        templates.selectToggle(templates.getToggles().getFirst());
        templates
                .selectedToggleProperty()
                .subscribe((was, is) -> templates.selectToggle(is == null ? was : is));
        stop.setId("page-stop-drawing");
        stop.visibleProperty().bind(stop.disabledProperty().not());
        getChildren()
                .addAll(
                        tiles,
                        line(drawing, stop),
                        Text.titled("common.title", title),
                        Text.titled("page.language_of_the_page", this.language));
        if (keeps) {
            getChildren().add(Text.titled("page.kept_in_the_project_as", name));
        }
    }

    private static Node line(Node... nodes) {
        var line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private ToggleButton tile(PageTemplate template) {
        var picture = new ImageView();
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setFitWidth(PICTURE_WIDTH);
        picture.setFitHeight(PICTURE_HEIGHT);
        pictures.put(template, picture);
        var trouble = Text.wrapped("", "hint");
        troubles.put(template, trouble);
        var frame = new StackPane(picture, trouble);
        frame.setPrefSize(PICTURE_WIDTH, PICTURE_HEIGHT);
        frame.setMinSize(PICTURE_WIDTH, PICTURE_HEIGHT); // whatever words need at no width
        var tile = Fx.styled(new ToggleButton(template.title(), frame), "page-tile");
        tile.setId("template-" + template.code());
        tile.setContentDisplay(ContentDisplay.TOP);
        tile.setMaxWidth(Double.MAX_VALUE);
        tile.setToggleGroup(templates);
        tile.setUserData(template);
        return Tooltips.saying(tile, template.title());
    }

    @Override
    public void report(PageTemplate template, Problem problem) {
        Objects.requireNonNull(pictures.get(template)).setImage(null);
        Objects.requireNonNull(troubles.get(template))
                .setText(Messages.text("page.no_picture", problem.what()));
    }

    @Override
    public void report(int done, int all) {
        var isDone = done == all;
        drawing.setText(isDone ? "" : Messages.text("page.drawing_what_the_pages_look", done, all));
        stop.setDisable(isDone);
    }

    /// Hears of a person who does not want to wait for the pictures.
    public void onStop(Runnable listener) {
        stop.setOnAction(
                event -> {
                    listener.run();
                    drawing.setText("");
                    stop.setDisable(true);
                });
    }

    @Override
    public void show(PageTemplate template, SheetPixels pixels) {
        Objects.requireNonNull(pictures.get(template)).setImage(PixelImage.of(pixels));
        Objects.requireNonNull(troubles.get(template)).setText("");
    }

    /// Called when another language is chosen.
    public void onLanguage(Consumer<Language> listener) {
        language.valueProperty().subscribe((was, is) -> listener.accept(is));
    }

    public PageTemplate template() {
        return (PageTemplate) templates.getSelectedToggle().getUserData();
    }

    public Language language() {
        return language.getValue();
    }

    /// Blank for one that follows from the records.
    public String title() {
        return title.getText().strip();
    }

    /// The name of the kept page.
    public String name() {
        var given = name.getText().strip();
        return given.isEmpty() ? template().title() : given;
    }
}
