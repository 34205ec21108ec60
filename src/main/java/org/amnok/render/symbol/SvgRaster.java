package org.amnok.render.symbol;

import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.amnok.domain.ProblemException;
import org.amnok.render.style.StyleProblem;
import org.amnok.words.Messages;
import org.amnok.xml.HardenedXml;

/// Draws an SVG that somebody gave as pixels: nothing that it names elsewhere is read, and one that
/// would take long to draw is refused before.
public final class SvgRaster {
    private static final int MOST_BYTES = 2_000_000;

    /// Elements that are drawn, each as often as it is used.
    private static final long MOST_DRAWN = 60_000;

    private static final int DEEPEST = 200;

    /// They hold pictures, programs or other documents, or take long.
    private static final Set<String> REFUSED =
            Set.of("image", "script", "foreignObject", "filter", "mask", "pattern", "animate");

    private final Map<String, Integer> elements = new HashMap<>();
    private final Map<String, List<String>> uses = new HashMap<>();

    private SvgRaster() {}

    /// @param longest side of the picture, px
    /// @return a PNG, transparent where nothing is drawn
    /// @throws ProblemException when it is no SVG, or one that is not drawn
    public static byte[] png(byte[] svg, int longest) {
        new SvgRaster().require(svg);
        try {
            var document = SvgGraphic.read(svg, SvgParameters.of(""));
            var size = document.size();
            var scale = longest / Math.max(size.width, size.height);
            var image =
                    new BufferedImage(
                            (int) Math.max(1, Math.round(size.width * scale)),
                            (int) Math.max(1, Math.round(size.height * scale)),
                            BufferedImage.TYPE_INT_ARGB);
            var g = image.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            document.render((Component) null, g, new ViewBox(image.getWidth(), image.getHeight()));
            g.dispose();
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (StyleProblem | IllegalStateException | IndexOutOfBoundsException broken) {
            throw refused(Messages.text("media.it_is_damaged"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void require(byte[] svg) {
        if (svg.length > MOST_BYTES) {
            throw refused(Messages.text("editor.svg_takes_long"));
        }
        try {
            var reader = HardenedXml.elements(new ByteArrayInputStream(svg));
            var open = new ArrayDeque<String>();
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(reader, open);
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    default -> {}
                }
            }
        } catch (XMLStreamException | RuntimeException broken) {
            throw broken instanceof ProblemException told
                    ? told
                    : refused(Messages.text("media.it_is_damaged"));
        }
        if (drawn("", new HashMap<>(), new HashSet<>()) > MOST_DRAWN) {
            throw refused(Messages.text("editor.svg_takes_long"));
        }
    }

    private void begin(XMLStreamReader reader, ArrayDeque<String> open) {
        var name = reader.getLocalName();
        if (REFUSED.contains(name)) {
            throw refused(Messages.text("editor.svg_holds", name));
        }
        var id = reader.getAttributeValue(null, "id");
        open.push(id == null ? "" : "#" + id);
        if (open.size() > DEEPEST) {
            throw refused(Messages.text("editor.svg_takes_long"));
        }
        var holders = new HashSet<>(open);
        holders.add("");
        for (var holder : holders) {
            elements.merge(holder, 1, Integer::sum);
            if (name.equals("use")) {
                uses.computeIfAbsent(holder, _ -> new ArrayList<>()).add(target(reader));
            }
        }
    }

    private static String target(XMLStreamReader reader) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("href")) {
                return reader.getAttributeValue(i).strip();
            }
        }
        return "#";
    }

    /// How many elements are drawn for one; more than all for one that uses itself.
    private long drawn(String id, Map<String, Long> known, Set<String> open) {
        var before = known.get(id);
        if (before != null) {
            return before;
        }
        if (!open.add(id)) {
            return MOST_DRAWN + 1;
        }
        long all = elements.getOrDefault(id, 0);
        for (var used : uses.getOrDefault(id, List.of())) {
            all = Math.min(MOST_DRAWN + 1, all + (used.equals("#") ? 1 : drawn(used, known, open)));
        }
        open.remove(id);
        known.put(id, all);
        return all;
    }

    private static ProblemException refused(String why) {
        return ProblemException.ofTexts("editor.picture_cannot_be_used", "editor.save_as_png", why);
    }
}
