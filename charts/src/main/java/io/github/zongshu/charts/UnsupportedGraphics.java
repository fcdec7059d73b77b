package io.github.zongshu.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/**
 * What charts never ask of a graphics: pictures, pixels, clips, unplaced text. Each call fails by name, because a graphics
 * that ignores it would lose something silently.
 */
abstract class UnsupportedGraphics extends Graphics2D {
    private static UnsupportedOperationException never(String what) {
        return new UnsupportedOperationException("charts do not use " + what);
    }

    @Override
    public final void drawString(String text, int x, int y) {
        throw never("drawString");
    }

    @Override
    public final void drawString(String text, float x, float y) {
        throw never("drawString");
    }

    @Override
    public final void drawString(AttributedCharacterIterator text, int x, int y) {
        throw never("drawString");
    }

    @Override
    public final void drawString(AttributedCharacterIterator text, float x, float y) {
        throw never("drawString");
    }

    @Override
    public final void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw never("drawGlyphVector");
    }

    @Override
    public final FontMetrics getFontMetrics(Font font) {
        throw never("getFontMetrics");
    }

    @Override
    public final boolean drawImage(Image image, AffineTransform transform, ImageObserver observer) {
        throw never("drawImage");
    }

    @Override
    public final void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw never("drawImage");
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw never("drawImage");
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw never("drawImage");
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, Color ground, ImageObserver observer) {
        throw never("drawImage");
    }

    @Override
    public final boolean drawImage(
            Image image, int x, int y, int width, int height, Color ground, ImageObserver observer) {
        throw never("drawImage");
    }

    @Override
    public final boolean drawImage(
            Image image, int x1, int y1, int x2, int y2, int u1, int v1, int u2, int v2, ImageObserver observer) {
        throw never("drawImage");
    }

    @Override
    public final boolean drawImage(
            Image image,
            int x1,
            int y1,
            int x2,
            int y2,
            int u1,
            int v1,
            int u2,
            int v2,
            Color ground,
            ImageObserver observer) {
        throw never("drawImage");
    }

    @Override
    public final void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw never("drawRenderedImage");
    }

    @Override
    public final void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw never("drawRenderableImage");
    }

    @Override
    public final boolean hit(Rectangle rectangle, Shape shape, boolean onStroke) {
        throw never("hit");
    }

    @Override
    public final GraphicsConfiguration getDeviceConfiguration() {
        throw never("getDeviceConfiguration");
    }

    @Override
    public final void setPaintMode() {
        throw never("setPaintMode");
    }

    @Override
    public final void setXORMode(Color color) {
        throw never("setXORMode");
    }

    @Override
    public final void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw never("copyArea");
    }

    @Override
    public final void clearRect(int x, int y, int width, int height) {
        throw never("clearRect");
    }

    @Override
    public final void clip(Shape shape) {
        throw never("clips");
    }

    @Override
    public final Rectangle getClipBounds() {
        throw never("clips");
    }

    @Override
    public final void clipRect(int x, int y, int width, int height) {
        throw never("clips");
    }

    @Override
    public final void setClip(int x, int y, int width, int height) {
        throw never("clips");
    }

    @Override
    public final Shape getClip() {
        throw never("clips");
    }

    @Override
    public final void setClip(Shape shape) {
        throw never("clips");
    }
}
