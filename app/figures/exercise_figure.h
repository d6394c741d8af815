#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <optional>
#include <vector>

#include "app/figures/clip.h"
#include "app/figures/figure_colours.h"
#include "app/figures/timeline.h"

namespace kneemap {

/// The moving figure of one exercise.
///
/// It plays a clip in a loop, at the exercise's own tempo. Nothing is read before it is first shown or asked about its
/// clips, and nothing runs while it is hidden. With reduced motion it shows the two or three poses that tell the
/// exercise, side by side; a click, Space, Enter or the arrow keys go on to the next, never a clock.
///
/// The owner gives it words: the accessible name says what is shown ("Step-up, right leg"); the widget adds its state.
class ExerciseFigure : public QWidget {
    Q_OBJECT
public:
    explicit ExerciseFigure(QWidget* parent = nullptr);

    /// The exercise to show, by its id of the knowledge base. One without a figure leaves the widget empty; an easier way
    /// that looks the same shows the usual one.
    void setExercise(const QString& id, FigureWay way = FigureWay::usual);
    const QString& exercise() const { return exercise_; }

    /// How many clips the exercise has (a stretch done in two ways has two), and which one plays.
    int clipCount() const;
    const std::vector<Clip>& clips() const;
    int clipIndex() const { return clipIndex_; }
    void setClipIndex(int index);
    /// The clip that plays, or nullptr if there is none.
    const Clip* clip() const;
    /// How wide its picture is for its height; 1 if there is none. A lying exercise wants a wide place.
    double aspect() const;

    void setColours(const FigureColours& colours);
    const FigureColours& colours() const { return colours_; }
    /// The leg that is trained; a left one mirrors the picture, if the exercise has sides.
    void setTrainedSide(Side side);
    Side trainedSide() const { return trainedSide_; }

    /// Playing is what it does from the start; pausing keeps the frame.
    bool isPlaying() const { return playing_; }
    void setPlaying(bool playing);
    void restart();

    /// In a guided session the holds of the loop have their real length, or `holdSeconds`; the pose stays and its
    /// muscles' glow breathes. holdProgressed() tells how far a hold has come.
    void setGuided(bool guided, std::optional<double> holdSeconds = std::nullopt);
    bool isGuided() const { return holds_.guided; }

    bool isMotionReduced() const { return motionReduced_; }
    void setMotionReduced(bool reduced);
    /// With reduced motion: how many stills there are, and which one stands out.
    int stillCount() const;
    int shownStill() const { return shownStill_; }
    void showStill(int index);

    /// Moves the picture on by so many seconds, as the clock does while it plays.
    void advanceBy(double seconds);
    /// Shows the moment so many seconds from the start of the loop, for an owner who keeps the time. Pause it first.
    void showMoment(double seconds);
    /// The moment of the loop that is shown, if there is a clip.
    std::optional<Moment> moment() const;
    /// The clock runs: the widget is shown, plays, and motion is wanted.
    bool isRunning() const { return ticker_.isActive(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void playingChanged(bool playing);
    /// The figure has come to rest in a pose.
    void poseReached(const QString& pose);
    /// A guided hold has lasted `seconds` of `wholeSeconds`; sent for every frame of it, and once more when it is over.
    void holdProgressed(double seconds, double wholeSeconds);
    /// The loop has come round so many times.
    void loopFinished(int loops);
    void stillShown(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void load() const;
    void runOrStop();
    void becomeFocusable();
    void tellStateChanged();

    QString exercise_;
    FigureWay way_ = FigureWay::usual;
    mutable bool loaded_ = true;
    mutable std::vector<Clip> clips_;
    int clipIndex_ = 0;
    FigureColours colours_ = FigureColours::light();
    Side trainedSide_ = Side::right;
    bool playing_ = true;
    bool motionReduced_ = false;
    Holds holds_;
    int shownStill_ = 0;

    QTimer ticker_;
    QElapsedTimer sinceTick_;
    double seconds_ = 0;  ///< played since the start
};

}  // namespace kneemap
