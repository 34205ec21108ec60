package org.amnok.render.symbol;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.amnok.render.style.StyleProblem;
import org.amnok.xml.HardenedXml;
import org.jspecify.annotations.Nullable;

/// Reads SVG that somebody gave: no entities, no files or addresses named in it.
final class SvgGraphic {
    private static final List<String> WITH_PARAMETERS =
            List.of("fill", "stroke", "stroke-width", "fill-opacity", "stroke-opacity", "style");

    /// Held, so that it stays silent: what is wrong with a graphic is in the report of the picture.
    private static final Logger JSVG = Logger.getLogger("com.github.weisj.jsvg");

    static {
        JSVG.setLevel(Level.OFF);
    }

    private SvgGraphic() {}

    /// @throws StyleProblem when it is not SVG
    static SVGDocument read(byte[] bytes, SvgParameters parameters) {
        var context =
                LoaderContext.builder()
                        .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                        .preProcessor(root -> colour(root, parameters))
                        .build();
        var document = load(bytes, context);
        if (document == null || !(document.size().height > 0) || !(document.size().width > 0)) {
            throw StyleProblem.of("render.neither_svg_nor_png");
        }
        return document;
    }

    private static @Nullable SVGDocument load(byte[] bytes, LoaderContext context) {
        try {
            return new SVGLoader()
                    .load(() -> HardenedXml.events(new ByteArrayInputStream(bytes)), null, context);
        } catch (RuntimeException e) {
            // JSVG throws whatever a broken file makes it stumble over
            return null;
        }
    }

    private static void colour(DomElement root, SvgParameters parameters) {
        var fill = parameters.values().get("fill");
        if (fill != null) {
            root.setAttribute("color", fill);
        }
        put(root, parameters);
    }

    private static void put(DomElement element, SvgParameters parameters) {
        for (var name : WITH_PARAMETERS) {
            var value = element.attribute(name);
            if (value != null && value.contains("param(")) {
                element.setAttribute(name, parameters.putInto(value));
            }
        }
        element.children().forEach(child -> put(child, parameters));
    }
}
