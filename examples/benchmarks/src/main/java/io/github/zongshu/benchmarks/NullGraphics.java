package io.github.zongshu.benchmarks;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws nothing, and answers what a chart asks while it is laid out. What remains of a drawing's time is the layout. */
final class NullGraphics extends PicturelessGraphics {
    private static final BufferedImage NOTHING = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    private final Graphics2D measuring;
    private final int[] drawn;
    private final RenderingHints hints = new RenderingHints(Map.of());
    private Paint paint = Color.BLACK;
    private Color background = Color.WHITE;
    private Stroke stroke = new BasicStroke();
    private Composite composite = AlphaComposite.SrcOver;
    private Font font = new Font(Font.DIALOG, Font.PLAIN, 12);
    private AffineTransform transform = new AffineTransform();
    private @Nullable Shape clip;

    NullGraphics() {
        this(NOTHING.createGraphics(), new int[1]);
    }

    private NullGraphics(Graphics2D measuring, int[] drawn) {
        this.measuring = measuring;
        this.drawn = drawn;
    }

    /** How many shapes and texts it was given, so that a run has a result. */
    int drawn() {
        return drawn[0];
    }

    @Override
    public Graphics create() {
        NullGraphics copy = new NullGraphics(measuring, drawn);
        copy.paint = paint;
        copy.background = background;
        copy.stroke = stroke;
        copy.composite = composite;
        copy.font = font;
        copy.transform = new AffineTransform(transform);
        copy.clip = clip;
        copy.hints.putAll(hints);
        return copy;
    }

    @Override
    public void draw(Shape shape) {
        drawn[0]++;
    }

    @Override
    public void fill(Shape shape) {
        drawn[0]++;
    }

    @Override
    public void drawString(String text, float x, float y) {
        drawn[0]++;
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawn[0]++;
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        drawn[0]++;
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        drawn[0]++;
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        drawn[0]++;
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        drawn[0]++;
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        drawn[0]++;
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        drawn[0]++;
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        drawn[0]++;
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        drawn[0]++;
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        drawn[0]++;
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int angle) {
        drawn[0]++;
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int angle) {
        drawn[0]++;
    }

    @Override
    public void drawPolyline(int[] xs, int[] ys, int count) {
        drawn[0]++;
    }

    @Override
    public void drawPolygon(int[] xs, int[] ys, int count) {
        drawn[0]++;
    }

    @Override
    public void fillPolygon(int[] xs, int[] ys, int count) {
        drawn[0]++;
    }

    @Override
    public Paint getPaint() {
        return paint;
    }

    @Override
    public void setPaint(Paint other) {
        paint = other;
    }

    @Override
    public Color getBackground() {
        return background;
    }

    @Override
    public void setBackground(Color other) {
        background = other;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke other) {
        stroke = other;
    }

    @Override
    public Composite getComposite() {
        return composite;
    }

    @Override
    public void setComposite(Composite other) {
        composite = other;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font other) {
        font = other;
    }

    @Override
    public Color getColor() {
        return paint instanceof Color color ? color : Color.BLACK;
    }

    @Override
    public void setColor(Color other) {
        paint = other;
    }

    @Override
    public FontMetrics getFontMetrics(Font of) {
        return measuring.getFontMetrics(of);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return measuring.getFontRenderContext();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return measuring.getDeviceConfiguration();
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        return shape.intersects(area);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        hints.put(key, value);
    }

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> others) {
        hints.clear();
        hints.putAll(others);
    }

    @Override
    public void addRenderingHints(Map<?, ?> others) {
        hints.putAll(others);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) hints.clone();
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform other) {
        transform = new AffineTransform(other);
    }

    @Override
    public void transform(AffineTransform other) {
        transform.concatenate(other);
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public @Nullable Shape getClip() {
        return clip;
    }

    @Override
    public void setClip(@Nullable Shape other) {
        clip = other;
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        clip = new Rectangle(x, y, width, height);
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void clip(Shape other) {
        clip = clip == null ? other : clip.getBounds2D().createIntersection(other.getBounds2D());
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        return clip == null ? null : clip.getBounds();
    }

    @Override
    public void setPaintMode() {
        composite = AlphaComposite.SrcOver;
    }

    @Override
    public void dispose() {}
}
