package org.amnok.layout.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/// What a document must say of itself to be PDF/A-2b (ISO 19005-2) and PDF/UA-1 (ISO 14289-1):
/// which colours its numbers mean, and its title and subject once more as XMP.
final class PdfArchive {
    private static final String SRGB = "sRGB IEC61966-2.1";

    /// That it is PDF/UA-1, and, as PDF/A asks of what it does not know, what these words mean.
    private static final String ACCESSIBLE =
            """
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private PdfArchive() {}

    /// Completes a document whose title, subject and pages are all there.
    static void complete(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var colours = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        colours.setInfo(SRGB);
        colours.setOutputCondition(SRGB);
        colours.setOutputConditionIdentifier(SRGB);
        catalog.addOutputIntent(colours);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(document).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        var seen = new HashSet<COSBase>();
        for (var page : document.getPages()) {
            leaveUnsmoothed(page.getResources(), seen);
        }
    }

    /// Readers of archives show pixels as they are.
    private static void leaveUnsmoothed(@Nullable PDResources resources, Set<COSBase> seen)
            throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return;
        }
        for (var name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            if (object instanceof PDFormXObject form) {
                leaveUnsmoothed(form.getResources(), seen);
            } else {
                object.getCOSObject().removeItem(COSName.INTERPOLATE);
            }
        }
    }

    private static String xmp(PDDocument document) {
        var information = document.getDocumentInformation();
        return """
               <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
               <x:xmpmeta xmlns:x="adobe:ns:meta/">
               <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
               <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>B</pdfaid:conformance>
               </rdf:Description>
               %s<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
               %s%s</rdf:Description>
               </rdf:RDF>
               </x:xmpmeta>
               <?xpacket end="r"?>
               """
                .formatted(
                        ACCESSIBLE,
                        text("title", information.getTitle()),
                        text("description", information.getSubject()));
    }

    private static String text(String name, @Nullable String words) {
        return words == null || words.isEmpty()
                ? ""
                : "<dc:%s><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:%s>\n"
                        .formatted(name, escaped(words), name);
    }

    /// Without what XML 1.0 cannot hold.
    private static String escaped(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
