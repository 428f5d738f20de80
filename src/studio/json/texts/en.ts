import { schema } from '../../../i18n/locales/en/cli.json';
import studioJson from '../../../i18n/locales/en/studioJson.json';

export default { schema, studioJson };
