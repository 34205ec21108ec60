package org.amnok.exchange.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.amnok.exchange.feature.Archive;

/// What lies beside the cells of a sheet and is not read: comments, pictures, and the addresses
/// that cells lead to.
///
/// @param archive that holds the sheet
/// @param findings that are told of it
record SheetAttachments(Archive archive, SheetFindings findings) {
    /// @param part of the archive that holds the sheet
    void find(String part) throws IOException {
        var parts = beside(part, findings::expectAddress);
        for (var pages : parts.getOrDefault("comments", Set.of())) {
            comments(pages);
        }
        for (var drawing : parts.getOrDefault("drawing", Set.of())) {
            findings.pictures +=
                    beside(file(drawing), _ -> {}).getOrDefault("image", Set.of()).size();
        }
    }

    /// What belongs to a part, by its kind.
    ///
    /// @param addresses takes those that it leads to: there may be very many
    private Map<String, Set<String>> beside(String part, Consumer<String> addresses)
            throws IOException {
        var found = new HashMap<String, Set<String>>();
        WorkbookFile.eachLink(
                archive,
                part,
                xml -> {
                    var type = xml.attribute("Type");
                    var kind = type.substring(type.lastIndexOf('/') + 1);
                    if (kind.equals("hyperlink")) {
                        addresses.accept(xml.attribute("Target"));
                    } else {
                        found.computeIfAbsent(kind, _ -> new HashSet<>())
                                .add(xml.attribute("Target"));
                    }
                });
        return found;
    }

    /// The part that another one names by the way to it; empty when it is missing.
    private String file(String target) {
        var name = target.substring(target.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return WorkbookFile.first(archive, "/" + name);
    }

    private void comments(String target) throws IOException {
        var part = file(target);
        if (part.isEmpty()) {
            return;
        }
        WorkbookFile.readPart(
                archive,
                part,
                xml ->
                        xml.each(
                                "commentList",
                                () -> {
                                    while (xml.nextChild()) {
                                        findings.comments++;
                                        xml.skip();
                                    }
                                }));
    }
}
