package org.amnok.layout.raster;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// An animated GIF (89a) of 256 colours a frame, for programs that know no animated PNG.
public final class AnimatedGif implements Animation {
    private static final String TREE = "javax_imageio_gif_image_1.0";
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final MemoryCacheImageOutputStream into = new MemoryCacheImageOutputStream(bytes);
    private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    private boolean begun;

    @Override
    public void add(BufferedImage image, int millis) throws IOException {
        var metadata =
                writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromBufferedImageType(image.getType()), null);
        var root = (IIOMetadataNode) metadata.getAsTree(TREE);
        delay(root, millis);
        if (!begun) {
            repeat(root);
            writer.setOutput(into);
            writer.prepareWriteSequence(null);
            begun = true;
        }
        metadata.setFromTree(TREE, root);
        writer.writeToSequence(new IIOImage(image, null, metadata), null);
    }

    private static void delay(IIOMetadataNode root, int millis) {
        var control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", Integer.toString(millis / 10));
        control.setAttribute("transparentColorIndex", "0");
    }

    private static void repeat(IIOMetadataNode root) {
        var extension = new IIOMetadataNode("ApplicationExtension");
        extension.setAttribute("applicationID", "NETSCAPE");
        extension.setAttribute("authenticationCode", "2.0");
        extension.setUserObject(FOR_EVER);
        child(root, "ApplicationExtensions").appendChild(extension);
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        var found = root.getElementsByTagName(name);
        if (found.getLength() > 0) {
            return (IIOMetadataNode) found.item(0);
        }
        var made = new IIOMetadataNode(name);
        root.appendChild(made);
        return made;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        if (begun) {
            writer.endWriteSequence();
            into.flush();
            begun = false;
        }
        bytes.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        writer.dispose();
        into.close();
    }
}
