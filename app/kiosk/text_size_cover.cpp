#include "app/kiosk/text_size_cover.h"

#include "app/pages/settings/app_settings.h"

namespace kneemap {

TextSizeCover::TextSizeCover(AppSettings& settings, QWidget* parent) : Cover(tr("How large shall the text be?"), {}, parent) {
    const auto size = [&](const QString& words, int percent) {
        return CoverChoice{words, settings.textSize() == percent ? ButtonKind::primary : ButtonKind::secondary, [this, &settings, percent] {
                               settings.setTextSize(percent);
                               Q_EMIT done();
                           }};
    };
    setChoices({size(tr("Usual"), 100), size(tr("Larger"), 125), size(tr("Large"), 150), size(tr("Very large"), 200)});
}

}  // namespace kneemap
