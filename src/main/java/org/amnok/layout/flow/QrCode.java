package org.amnok.layout.flow;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.amnok.domain.Language;
import org.amnok.layout.PictureSize;
import org.amnok.layout.Sheet;
import org.amnok.render.RenderReport;
import org.amnok.render.text.PagePart;
import org.amnok.render.text.PagePart.Role;

/// A text that cameras read, black on white whatever the look of the page, with the quiet zone of
/// four modules that readers want.
///
/// @param text some hundred letters at most
/// @param alternative for those who do not see it
public record QrCode(String text, String alternative, Language language) implements Sheet {
    private static final int QUIET = 4;
    private static final PictureSize SIZE = new PictureSize(240, 240, 96);

    @Override
    public PictureSize size() {
        return SIZE;
    }

    @Override
    public String title() {
        return "";
    }

    @Override
    public RenderReport paint(Graphics2D g, BooleanSupplier cancelled) {
        PagePart.of(Role.FIGURE, alternative).draw(g, this::draw);
        return new RenderReport(1, 0, 0, 0, Map.of(), cancelled.getAsBoolean());
    }

    /// All dark modules as one shape: no hairlines between those that touch.
    private void draw(Graphics2D g) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.QUARTILE);
        var module = SIZE.width() / (code.size + 2 * QUIET);
        var dark = new Path2D.Double();
        for (var row = 0; row < code.size; row++) {
            for (var column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    dark.append(
                            new Rectangle2D.Double(
                                    (column + QUIET) * module,
                                    (row + QUIET) * module,
                                    module,
                                    module),
                            false);
                }
            }
        }
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, SIZE.width(), SIZE.height()));
        g.setColor(Color.BLACK);
        g.fill(dark);
    }
}
