package org.amnok.render;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/// Graphics that pass on to others what they are not interested in.
abstract class PassedOn extends Graphics2D {
    final Graphics2D to;

    PassedOn(Graphics2D to) {
        this.to = to;
    }

    @Override
    public void addRenderingHints(Map<?, ?> a0) {
        to.addRenderingHints(a0);
    }

    @Override
    public void clearRect(int a0, int a1, int a2, int a3) {
        to.clearRect(a0, a1, a2, a3);
    }

    @Override
    public void clip(Shape a0) {
        to.clip(a0);
    }

    @Override
    public void clipRect(int a0, int a1, int a2, int a3) {
        to.clipRect(a0, a1, a2, a3);
    }

    @Override
    public void copyArea(int a0, int a1, int a2, int a3, int a4, int a5) {
        to.copyArea(a0, a1, a2, a3, a4, a5);
    }

    @Override
    public void dispose() {
        to.dispose();
    }

    @Override
    public void drawArc(int a0, int a1, int a2, int a3, int a4, int a5) {
        to.drawArc(a0, a1, a2, a3, a4, a5);
    }

    @Override
    public void drawGlyphVector(GlyphVector a0, float a1, float a2) {
        to.drawGlyphVector(a0, a1, a2);
    }

    @Override
    public void drawLine(int a0, int a1, int a2, int a3) {
        to.drawLine(a0, a1, a2, a3);
    }

    @Override
    public void drawOval(int a0, int a1, int a2, int a3) {
        to.drawOval(a0, a1, a2, a3);
    }

    @Override
    public void drawPolygon(int[] a0, int[] a1, int a2) {
        to.drawPolygon(a0, a1, a2);
    }

    @Override
    public void drawPolyline(int[] a0, int[] a1, int a2) {
        to.drawPolyline(a0, a1, a2);
    }

    @Override
    public void drawRoundRect(int a0, int a1, int a2, int a3, int a4, int a5) {
        to.drawRoundRect(a0, a1, a2, a3, a4, a5);
    }

    @Override
    public void drawString(String a0, float a1, float a2) {
        to.drawString(a0, a1, a2);
    }

    @Override
    public void drawString(String a0, int a1, int a2) {
        to.drawString(a0, a1, a2);
    }

    @Override
    public void drawString(AttributedCharacterIterator a0, float a1, float a2) {
        to.drawString(a0, a1, a2);
    }

    @Override
    public void drawString(AttributedCharacterIterator a0, int a1, int a2) {
        to.drawString(a0, a1, a2);
    }

    @Override
    public void fillArc(int a0, int a1, int a2, int a3, int a4, int a5) {
        to.fillArc(a0, a1, a2, a3, a4, a5);
    }

    @Override
    public void fillOval(int a0, int a1, int a2, int a3) {
        to.fillOval(a0, a1, a2, a3);
    }

    @Override
    public void fillPolygon(int[] a0, int[] a1, int a2) {
        to.fillPolygon(a0, a1, a2);
    }

    @Override
    public void fillRect(int a0, int a1, int a2, int a3) {
        to.fillRect(a0, a1, a2, a3);
    }

    @Override
    public void fillRoundRect(int a0, int a1, int a2, int a3, int a4, int a5) {
        to.fillRoundRect(a0, a1, a2, a3, a4, a5);
    }

    @Override
    public Color getBackground() {
        return to.getBackground();
    }

    @Override
    public Shape getClip() {
        return to.getClip();
    }

    @Override
    public Rectangle getClipBounds() {
        return to.getClipBounds();
    }

    @Override
    public Color getColor() {
        return to.getColor();
    }

    @Override
    public Composite getComposite() {
        return to.getComposite();
    }

    @Override
    public Font getFont() {
        return to.getFont();
    }

    @Override
    public FontMetrics getFontMetrics(Font a0) {
        return to.getFontMetrics(a0);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return to.getFontRenderContext();
    }

    @Override
    public Paint getPaint() {
        return to.getPaint();
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key a0) {
        return to.getRenderingHint(a0);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return to.getRenderingHints();
    }

    @Override
    public Stroke getStroke() {
        return to.getStroke();
    }

    @Override
    public AffineTransform getTransform() {
        return to.getTransform();
    }

    @Override
    public boolean hit(Rectangle a0, Shape a1, boolean a2) {
        return to.hit(a0, a1, a2);
    }

    @Override
    public void rotate(double a0) {
        to.rotate(a0);
    }

    @Override
    public void rotate(double a0, double a1, double a2) {
        to.rotate(a0, a1, a2);
    }

    @Override
    public void scale(double a0, double a1) {
        to.scale(a0, a1);
    }

    @Override
    public void setBackground(Color a0) {
        to.setBackground(a0);
    }

    @Override
    public void setClip(int a0, int a1, int a2, int a3) {
        to.setClip(a0, a1, a2, a3);
    }

    @Override
    public void setClip(Shape a0) {
        to.setClip(a0);
    }

    @Override
    public void setColor(Color a0) {
        to.setColor(a0);
    }

    @Override
    public void setComposite(Composite a0) {
        to.setComposite(a0);
    }

    @Override
    public void setFont(Font a0) {
        to.setFont(a0);
    }

    @Override
    public void setPaintMode() {
        to.setPaintMode();
    }

    @Override
    public void setRenderingHint(RenderingHints.Key a0, Object a1) {
        to.setRenderingHint(a0, a1);
    }

    @Override
    public void setRenderingHints(Map<?, ?> a0) {
        to.setRenderingHints(a0);
    }

    @Override
    public void setStroke(Stroke a0) {
        to.setStroke(a0);
    }

    @Override
    public void setTransform(AffineTransform a0) {
        to.setTransform(a0);
    }

    @Override
    public void setXORMode(Color a0) {
        to.setXORMode(a0);
    }

    @Override
    public void shear(double a0, double a1) {
        to.shear(a0, a1);
    }

    @Override
    public void transform(AffineTransform a0) {
        to.transform(a0);
    }

    @Override
    public void translate(double a0, double a1) {
        to.translate(a0, a1);
    }

    @Override
    public void translate(int a0, int a1) {
        to.translate(a0, a1);
    }
}
