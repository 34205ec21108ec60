package org.amnok.exchange.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.amnok.exchange.feature.Archive;

/// What lies beside the cells of a sheet and is not read: comments, pictures, and the addresses
/// that cells lead to.
///
/// @param archive that holds the sheet
/// @param findings that are told of it
record SheetAttachments(Archive archive, SheetFindings findings) {
    /// @param part of the archive that holds the sheet
    void find(String part) throws IOException {
        var parts = beside(part);
        for (var pages : parts.getOrDefault("comments", Set.of())) {
            comments(pages);
        }
        for (var drawing : parts.getOrDefault("drawing", Set.of())) {
            findings.pictures += beside(file(drawing)).getOrDefault("image", Set.of()).size();
        }
        parts.getOrDefault("hyperlink", Set.of()).forEach(findings::expectAddress);
    }

    /// What belongs to a part, by its kind.
    private Map<String, Set<String>> beside(String part) throws IOException {
        var found = new HashMap<String, Set<String>>();
        var slash = part.lastIndexOf('/') + 1;
        var links =
                WorkbookFile.first(
                        archive,
                        part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        if (!links.isEmpty()) {
            WorkbookFile.readPart(
                    archive,
                    links,
                    xml -> {
                        while (xml.nextChild()) {
                            var type = xml.attribute("Type");
                            found.computeIfAbsent(
                                            type.substring(type.lastIndexOf('/') + 1),
                                            _ -> new HashSet<>())
                                    .add(xml.attribute("Target"));
                            xml.skip();
                        }
                    });
        }
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
                xml -> {
                    while (xml.nextChild()) {
                        if (!xml.name().equals("commentList")) {
                            xml.skip();
                            continue;
                        }
                        while (xml.nextChild()) {
                            findings.comments++;
                            xml.skip();
                        }
                    }
                });
    }
}
