package org.amnok.exchange.kml;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The addresses of the pictures that a balloon shows or links to, and of what else it links to.
/// Nothing is fetched.
final class HtmlPictures {
    private static final int LONGEST_TAG = 4000;
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\s(?:src|href)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PICTURE_NAME =
            Pattern.compile(
                    "(?i).{1,1000}\\.(jpe?g|png|gif|bmp|tiff?|webp|heic|avif|mp4|mov|avi|mkv)");

    private HtmlPictures() {}

    /// Hands on the address of each `img`, and of each `a` that ends as pictures do.
    static void of(String html, Consumer<String> taker) {
        each(
                html,
                (address, isPicture) -> {
                    if (isPicture || PICTURE_NAME.matcher(address).matches()) {
                        taker.accept(address);
                    }
                });
    }

    /// Hands on the address of each `a` that leads to anything else in the web.
    static void links(String html, Consumer<String> taker) {
        each(
                html,
                (address, isPicture) -> {
                    if (!isPicture
                            && address.startsWith("http")
                            && !PICTURE_NAME.matcher(address).matches()) {
                        taker.accept(address);
                    }
                });
    }

    private interface Taker {
        void take(String address, boolean isPicture);
    }

    private static void each(String html, Taker taker) {
        for (var at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            var isPicture = isTag(html, at, "img");
            if (isPicture || isTag(html, at, "a")) {
                address(html, at, isPicture, taker);
            }
        }
    }

    private static boolean isTag(String html, int at, String name) {
        var end = at + 1 + name.length();
        return html.regionMatches(true, at + 1, name, 0, name.length())
                && end < html.length()
                && Character.isWhitespace(html.charAt(end));
    }

    private static void address(String html, int at, boolean isPicture, Taker taker) {
        var end = html.indexOf('>', at);
        if (end < 0 || end - at > LONGEST_TAG) {
            return;
        }
        var found = ADDRESS.matcher(html).region(at, end + 1);
        if (found.find()) {
            var address =
                    HtmlText.plain(
                                    found.group(1) != null
                                            ? found.group(1)
                                            : found.group(2) != null
                                                    ? found.group(2)
                                                    : found.group(3))
                            .strip();
            if (!address.isEmpty()) {
                taker.take(address, isPicture);
            }
        }
    }
}
