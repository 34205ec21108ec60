package org.amnok.exchange.output;

import java.util.List;
import org.amnok.html.HtmlPage;
import org.amnok.release.ReleasedPicture;

/// What the balloon of a placemark says below its title: the public note, and pictures below it as
/// HTML. Programs look for pictures of an archive there, and ours takes them in from there.
///
/// @param note may be empty
/// @param pictures that lie in the archive
record KmlDescription(String note, List<ReleasedPicture> pictures) {
    /// Where in the archive pictures lie.
    static final String FOLDER = "files/";

    private static final int WIDEST_PIXELS = 480;

    void write(XmlText xml) {
        xml.element("description", pictures.isEmpty() ? note : html());
    }

    private String html() {
        var html = new StringBuilder();
        if (!note.isBlank()) {
            html.append("<p>").append(HtmlPage.safe(note).replace("\n", "<br/>")).append("</p>");
        }
        pictures.forEach(picture -> html.append(shown(picture)));
        return html.toString();
    }

    /// With its size, so that a balloon is laid out before they are read.
    private static String shown(ReleasedPicture picture) {
        var width = Math.min(WIDEST_PIXELS, picture.widthPixels());
        var height = Math.round((double) width * picture.heightPixels() / picture.widthPixels());
        return "<p><img src=\""
                + (FOLDER + picture.name())
                + ("\" width=\"" + width)
                + ("\" height=\"" + height)
                + "\"/></p>";
    }
}
