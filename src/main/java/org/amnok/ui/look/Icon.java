package org.amnok.ui.look;

import java.util.regex.Pattern;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.amnok.words.ResourceText;

/// A line icon in the colour of the text around it. The files hold nothing but stroked paths on a
/// 24 × 24 grid, so their path data is all that is read.
public final class Icon extends Pane {
    private static final String FOLDER = "/org/amnok/map/symbols/ui/";
    private static final double GRID = 24;
    private static final Pattern PATH_DATA = Pattern.compile("<path d=\"([^\"]+)\"");

    /// @param name of the file, without extension
    /// @param size in px
    public Icon(String name, double size) {
        getStyleClass().add("icon");
        setMinSize(size, size);
        setMaxSize(size, size);
        setPrefSize(size, size);
        setMouseTransparent(true);
        PATH_DATA.matcher(svg(name)).results().forEach(path -> add(path.group(1), size / GRID));
    }

    private void add(String data, double scale) {
        var path = Fx.styled(new SVGPath(), "icon-line");
        path.setContent(data);
        path.setFill(null); // until a style sheet says how, solid black else
        path.setManaged(false);
        path.getTransforms().add(new Scale(scale, scale, 0, 0));
        getChildren().add(path);
    }

    private static String svg(String name) {
        return ResourceText.of(Icon.class, FOLDER + name + ".svg");
    }
}
